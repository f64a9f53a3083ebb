import { Use } from '../../../knowledge/format.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { containersOf } from '../containers.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

const BELONGS = new Set(['memberOf', 'leads', 'worksFor', 'locatedIn', 'partOf']);
const PARTY = /\b(?:party|parties)\b/i;

/** The countries that someone or something belongs to, as far as its relations tell. */
function countriesOf(ref: number, knowledge: Knowledge): Set<number> {
  const countries = new Set<number>();
  for (const { name, to } of [{ name: 'partOf', to: ref }, ...knowledge.relationsOf(ref)]) {
    if (!BELONGS.has(name)) continue;
    const country = [...containersOf(knowledge, to)].at(-1);
    if (country !== undefined && knowledge.record(country).kind === 'place') countries.add(country);
  }
  return countries;
}

/** Whether a person belongs to a country that the rest of the text has to do with; null if nothing tells. */
export function isAtHome(ref: number, surface: Surface, context: LinkContext): boolean | null {
  const { knowledge } = context;
  const own = countriesOf(ref, knowledge);
  if (own.size === 0) return null;
  const here = context.refsElsewhere(surface).flatMap(other => [...countriesOf(other, knowledge)]);
  return here.length === 0 ? null : here.some(country => own.has(country));
}

/** More people of one surname than this say nothing about which of them is meant. */
const FEW = 2;

/** Those of a round, because each candidate asks. */
const KNOWN = new WeakMap<LinkContext['settledLinks'], Map<Surface, ReadonlySet<number>>>();

/** The one or two people, of many with one surname, who belong to a country of the rest of the text. */
export function fewAtHome(surface: Surface, context: LinkContext): ReadonlySet<number> {
  const { settledLinks, knowledge } = context;
  const round = KNOWN.get(settledLinks) ?? new Map<Surface, ReadonlySet<number>>();
  KNOWN.set(settledLinks, round);
  const known = round.get(surface);
  if (known) return known;
  const found = new Set<number>();
  for (const { ref, use } of surface.candidates)
    if (use === Use.short && knowledge.record(ref).kind === 'person' && isAtHome(ref, surface, context))
      found.add(ref);
  const few: ReadonlySet<number> = found.size > FEW ? NOBODY : found;
  round.set(surface, few);
  return few;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Whether the text names another country's party besides somebody who is in a party: Jack Reed isn't in Labour. */
export function isOfOtherParty(ref: number, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const isPolitician = knowledge
    .relationsOf(ref)
    .some(({ name, to }) => name === 'memberOf' && isParty(to, knowledge));
  if (!isPolitician || isAtHome(ref, surface, context) !== false) return false;
  return context.refsElsewhere(surface).some(other => isParty(other, knowledge));
}

/** Whether a party is one of a country that the rest of the text has to do with. */
export function isPartyAtHome(ref: number, surface: Surface, context: LinkContext): boolean {
  return isParty(ref, context.knowledge) && isAtHome(ref, surface, context) === true;
}

function isParty(ref: number, knowledge: Knowledge): boolean {
  const { kind, name, context } = knowledge.record(ref);
  return kind === 'organization' && (PARTY.test(name) || PARTY.test(context));
}
