import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import { hashText } from '../../../text/hash.ts';
import type { LinkContext } from '../link-context.ts';
import type { Doubt, RuledCandidate, RuledLink } from '../rule-out/rule.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';

// Towns that share their name with a university: "in Columbia" and "at Columbia".

const IN = hashText('in');
const UNIVERSITY = /\b(?:university|college)\b/i;

/** Whether a candidate is a town, and the name, which a university is known by, too, follows "in". */
export function isTownOfCampus({ ref }: Candidate, surface: Surface, context: TextContext): boolean {
  if (context.knowledge.record(ref).kind !== 'place') return false;
  const { keys } = context.tokens;
  return (
    surface.names.every(({ first }) => keys[first - 1] === IN) &&
    surface.candidates.some(other => other.use === Use.guarded && isUniversity(other.ref, context))
  );
}

/** "Cambridge, Imperial College London, Cardiff and Exeter": a town in a row with universities is one of them. */
export function isTownAmongUniversities(
  { ref }: RuledCandidate,
  surface: Surface,
  { knowledge, places }: TextContext,
): false | Doubt {
  return (
    knowledge.record(ref).kind === 'place' && places.beside(surface).length > 0 && isBesideUniversitiesOnly
  );
}

function isBesideUniversitiesOnly(
  _link: RuledLink,
  surface: Surface,
  { knowledge, places, settledLinks }: LinkContext,
): boolean {
  const beside = places.beside(surface).flatMap(other => settledLinks.get(other)?.ref ?? []);
  return (
    beside.some(other => isUniversity(other, { knowledge })) &&
    !beside.some(other => knowledge.record(other).kind === 'place')
  );
}

function isUniversity(ref: number, { knowledge }: Pick<LinkContext, 'knowledge'>): boolean {
  const { kind, context, category } = knowledge.record(ref);
  return kind === 'organization' && UNIVERSITY.test(context || category);
}
