import { Use } from '../../knowledge/format.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { tokenize } from '../../text/tokenize.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import { mainLabel, type Surface } from '../linking/surfaces.ts';
import { isBodyHead } from '../names/body-heads.ts';
import type { Name } from '../names/name.ts';
import type { References, Referent } from './referent.ts';

/** Probability of a body that only its leader's name speaks for. Between the thresholds: its card says "probably". */
const BY_LEADER = 0.7;

/**
 * Connects what a body is called for short with the body: "the Commission" after "the European Commission", or in a text
 * that names the president of just one commission. A word with a link of its own keeps it.
 */
export function tieShortBodies(
  knowledge: Knowledge,
  tokens: Tokens,
  surfaces: readonly Surface[],
  references: Map<Name, Referent>,
): void {
  const shorts = surfaces.filter(
    ({ keys, names }) => keys.length === 1 && names.some(({ first }) => isBodyHead(tokens, first)),
  );
  if (shorts.length === 0) return;
  const bodies = surfaces.filter(({ keys }) => keys.length > 1).flatMap(body => asBody(body, references));
  for (const short of shorts) {
    const key = short.keys[0]!;
    const full = bodies
      .filter(({ surface: { keys } }) => keys[0] === key || keys.at(-1) === key)
      .flatMap(({ surface, referent }) => surface.names.map(({ first }) => ({ first, referent })))
      .sort((a, b) => a.first - b.first);
    const led = full.length === 0 ? ledBody(knowledge, key, references) : null;
    const byLeader = led && (referentOf(led, references) ?? { surface: short, link: led });
    for (const name of short.names) {
      if (references.get(name)?.link || !isBodyHead(tokens, name.first)) continue;
      const body = bodyMeant(name, full);
      if (body) references.set(name, body);
      else if (byLeader) references.set(name, byLeader);
    }
  }

  /** The body named last before a short form in its paragraph, and otherwise the one that the text is mostly about. */
  function bodyMeant(
    name: Name,
    full: readonly { readonly first: number; readonly referent: Referent }[],
  ): Referent | undefined {
    const before = full.filter(({ first }) => first < name.first);
    const last = before.at(-1);
    if (!last || startOfBlock(tokens, name.first) <= last.first) return last?.referent;
    const counts = new Map<Referent, number>();
    for (const { referent } of before) counts.set(referent, (counts.get(referent) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return counts.get(last.referent) === most
      ? last.referent
      : [...counts].find(([, count]) => count === most)?.[0];
  }

  function asBody(surface: Surface, all: References): { surface: Surface; referent: Referent }[] {
    const referent = all.get(surface.names[0]!)!;
    const isBody = referent.link
      ? knowledge.record(referent.link.ref).kind === 'organization'
      : mainLabel(surface) === 'ORG';
    return isBody ? [{ surface, referent }] : [];
  }
}

function startOfBlock({ shapes }: Tokens, first: number): number {
  let at = first;
  while (at > 0 && !(shapes[at]! & Shape.blockStart)) at--;
  return at;
}

/** What the text already has for an entity, so that it isn't in the cast twice. */
function referentOf({ ref }: Link, references: References): Referent | undefined {
  return [...references.values()].find(({ link }) => link?.ref === ref);
}

/** The one body with this word at either end of its name whose leader the text names. */
function ledBody(knowledge: Knowledge, key: number, references: References): Link | null {
  const leaders = new Set([...references.values()].flatMap(({ link }) => link?.ref ?? []));
  const bodies = new Set<number>();
  for (const ref of leaders) {
    if (knowledge.record(ref).kind !== 'person') continue;
    for (const { name, to } of knowledge.relationsOf(ref)) {
      if (name !== 'leads' || knowledge.record(to).kind !== 'organization') continue;
      const { keys, count } = tokenize(knowledge.record(to).name);
      if (keys[0] === key || keys[count - 1] === key) bodies.add(to);
    }
  }
  const [body, other] = bodies;
  if (body === undefined || other !== undefined) return null;
  return { ref: body, use: Use.guarded, probability: BY_LEADER, runnersUp: [] };
}
