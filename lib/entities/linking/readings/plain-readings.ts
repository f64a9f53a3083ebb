import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import type { LinkContext } from '../link-context.ts';
import { isSchoolInFull, isTaggedAs, type Surface } from '../surfaces.ts';
import { isAgencyOfDateline } from './news-agencies.ts';
import {
  isContest,
  isInRow,
  isNamedInFull,
  isPlaceNamedInFull,
  isPlaceOfNameBefore,
  type Reading,
} from './own-readings.ts';
import { isOnlyPlace } from './place-readings.ts';
import { isStateHere } from './states.ts';

/** Probability of a name's only reading where the tagger agrees with it; measured on the development sets. */
const PLAIN = 0.95;

/** Probability of the only thing of a name that the tagger takes for another sort of thing. */
const LIKELY = 0.6;

/** Probability of a place where hardly anything else may be. */
const LIKELY_PLACE = 0.7;

type Left = readonly Pick<Reading, 'candidate'>[];

/**
 * The probability of a name's best reading, raised where no evidence is needed, because nothing else can be meant.
 * @param left the readings that the text leaves, likeliest first; at least one
 */
export function raiseIfPlain(
  probability: number,
  left: Left,
  surface: Surface,
  context: LinkContext,
): number {
  if (probability < PLAIN && isPlain(left, surface, context)) return PLAIN;
  if (probability < LIKELY_PLACE && isOnlyPlace(left[0]!.candidate, surface, context)) return LIKELY_PLACE;
  return probability < LIKELY && isOnlyThing(left[0]!.candidate, surface, context) ? LIKELY : probability;
}

function isPlain(left: Left, surface: Surface, context: LinkContext): boolean {
  const best = left[0]!.candidate;
  if (isOnlyReading(surface, context) || isAgencyOfDateline(best.ref, surface, context)) return true;
  if (left.length > 1) return false;
  return (
    isKnownWoman(surface, context) ||
    isContestNamedInFull(best, surface, context) ||
    isPlainlyInRow(best, surface, context) ||
    isPlainlyState(best, surface, context)
  );
}

/** "Mrs Macron" in a text about Emmanuel Macron, if only one woman of that surname is known. */
function isKnownWoman({ candidates, isWoman }: Surface, context: LinkContext): boolean {
  return isWoman && candidates.length > 1 && candidates.some(({ ref }) => context.isSettled(ref));
}

function isContestNamedInFull(only: Candidate, surface: Surface, context: LinkContext): boolean {
  return isContest(only, context) && isNamedInFull(only, surface, context);
}

/**
 * "Orange and Riverside counties" aren't the towns, which are known by little more than their names; in sport, places may be
 * teams.
 */
function isPlainlyInRow(only: Candidate, surface: Surface, context: LinkContext): boolean {
  if (context.isSport || !context.knowledge.record(only.ref).context) return false;
  return isInRow(only, surface, context);
}

/** Whether the words around a name leave its state. */
function isPlainlyState(only: Candidate, surface: Surface, context: LinkContext): boolean {
  if (context.isSport) return false;
  return (
    isPlaceOfNameBefore(only, surface, context) ||
    isStateHere(only, surface, context) ||
    isPlaceNamedInFull(only, surface, context)
  );
}

/** Share of mentions after "in" from which a place itself is meant. */
const MOSTLY = 0.5;

/** Whether a full name has one candidate, of the sort that the tagger takes it for. */
function isOnlyReading(surface: Surface, text: LinkContext): boolean {
  const { candidates, keys } = surface;
  const [only, rival] = candidates;
  if (!only || rival || only.use !== Use.alone) return false;
  const { kind, context } = text.knowledge.record(only.ref);
  // There, a town or a maker mostly means its team, which may be unknown.
  const mayBeTeam =
    text.isSport && (kind === 'place' || (kind === 'organization' && !isSchoolInFull(surface)));
  if (mayBeTeam && text.cues(surface).afterPlaceWord < MOSTLY) return false;
  // Towns and shops share their names with half the world; those of several words less so. So do people.
  if (!context && (keys.length === 1 || kind === 'person') && !isLargeTownHere(only, text)) return false;
  const label =
    kind === 'person' ? 'PER' : kind === 'organization' ? 'ORG' : kind === 'place' ? 'LOC' : 'MISC';
  return isTaggedAs(surface, label);
}

/** Least weight of a large town: 300,000 people. */
const LARGE = 0.11;

/** "Vadodara" in a text that names Gujarat: the only place of its name, large, and in what the text names. */
function isLargeTownHere({ ref, weight }: Candidate, context: LinkContext): boolean {
  const { knowledge } = context;
  if (knowledge.record(ref).kind !== 'place' || weight < LARGE) return false;
  return knowledge.relationsOf(ref).some(({ name, to }) => name === 'locatedIn' && context.isSettled(to));
}

/** Share of a rival's weight below which it is hardly ever meant, and of the tagger's probability that says nothing. */
const TINY = 0.05;

/** "Uber rides", "Democrats": nothing else has the name, and the tagger sees one, but not of which sort. */
function isOnlyThing(candidate: Candidate, surface: Surface, text: LinkContext): boolean {
  const { ref, use, weight } = candidate;
  if (use !== Use.alone || text.isShort || text.isSport) return false;
  const { kind, context } = text.knowledge.record(ref);
  if (kind === 'person' || kind === 'place' || (!context && kind !== 'group')) return false;
  if (surface.candidates.some(other => other.ref !== ref && other.weight > TINY * weight)) return false;
  return isTaggedAs(surface, 'ORG', 'MISC', 'LOC') && surface.votes.PER < TINY;
}
