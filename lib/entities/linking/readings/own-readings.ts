import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import { hashText } from '../../../text/hash.ts';
import { isBodyHere } from '../countries/foreign-bodies.ts';
import { isPartyHere, isPartyOfNeighbour } from '../countries/foreign-parties.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import { traitsOf } from '../traits.ts';
import { isStateHere } from './states.ts';
import { isTownOfCampus } from './university-towns.ts';

/** A candidate with the part of its score that no round changes. */
export interface Reading {
  readonly candidate: Candidate;
  readonly score: number;
}

/**
 * The readings that the text itself chooses, whatever is known about the others; all of them if it doesn't:
 * - for "Birmingham, Alabama", those in the place that follows the name;
 * - for "the Post" on the pages of the New York Post, that paper;
 * - for "ABC" or "the Greens" in a text about Australia, those there; for a party beside its leader, the leader's;
 * - for "the World Cup" in a text about the Cricket World Cup, what the text names in full;
 * - for "DC" in a text about DC Comics, that firm;
 * - for "President Roosevelt", the person named in full in the text;
 * - for "the World Cup" among words about skiing, the competition that they are about;
 * - for "Minnesota and New York", the state; for "Spokane, Washington" and "upstate New York", too (`states.ts`);
 * - for "in Columbia", the town and not its university;
 * - for "Charlotte" in a text that isn't about sport, the town.
 */
export function ownReadings(
  surface: Surface,
  readings: readonly Reading[],
  context: LinkContext,
): readonly Reading[] {
  if (surface.isWoman || readings.length < 2) return readings;
  // Most rules choose none, and then make no list.
  for (const isChosen of CHOSEN) {
    const isOne = ({ candidate }: Reading): boolean => isChosen(candidate, surface, context);
    // Most rules choose none, and then make no list.
    if (readings.some(isOne)) return readings.filter(isOne);
  }
  return readings;
}

/** Share of mentions after "in" or "from" that makes a name a place. */
const MOSTLY = 0.5;

type IsChosen = (candidate: Candidate, surface: Surface, context: LinkContext) => boolean;

const CHOSEN: readonly IsChosen[] = [
  isPlaced,
  isPlaceOfNameBefore,
  isStateHere,
  isTownOfCampus,
  isOutlet,
  isOfNeighbour,
  isHere,
  isBodyNamedInFull,
  isNamedInFull,
  isPlaceNamedInFull,
  isPersonNamedInFull,
  isClubNamedInFull,
  isContestHere,
  isInRow,
  isOutsideSport,
];

function isPlaced({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.isPlacedBy(ref, surface);
}

/** "Washington" right after "Spokane,". */
export function isPlaceOfNameBefore({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.isPlaceOfNameBefore(ref, surface);
}

/** In a text that isn't about sport, and without words about it near the name, a town isn't its club. */
function isOutsideSport({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  if (context.isShort || context.isSport || traitsOf(context.knowledge.record(ref)).sort === 'club')
    return false;
  const { nearSport, nearScore } = context.cues(surface);
  // One word of sport may be about something else: "a Brooklyn club".
  return nearSport <= 1 && nearScore === 0;
}

/** Whether a candidate is a competition in sport, or the body that holds it. */
export function isContest({ ref }: Candidate, { knowledge }: LinkContext): boolean {
  return traitsOf(knowledge.record(ref)).sort === 'contest';
}

const THE = hashText('the');

/** A body's short form, too: "The Times" after "Los Angeles Times". */
export function isNamedInFull({ ref, use }: Candidate, surface: Surface, context: LinkContext): boolean {
  const isShortBody = use === Use.short && context.knowledge.record(ref).kind === 'organization';
  const [article, ...rest] = surface.keys;
  const keys = article === THE && rest.length > 0 ? rest : surface.keys;
  return (use === Use.guarded || isShortBody) && context.isEndOfFullName(ref, { keys });
}

/** Whether a competition has most of the evidence for any of those that share the name. */
function isContestHere(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  if (candidate.use !== Use.guarded || !isContest(candidate, context)) return false;
  const { near } = context.evidence(candidate.ref, surface);
  return near > 0 && near === context.mostEvidence(surface);
}

function isOfNeighbour({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return isPartyOfNeighbour(ref, surface, context);
}

/** "ABC" or "the Labor Party" in a text about Australia */
function isHere({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return isBodyHere(ref, surface, context) || isPartyHere(ref, surface, context);
}

/** What an outlet calls itself: its full name needs no choice. */
function isOutlet({ ref, use }: Candidate, _surface: Surface, context: LinkContext): boolean {
  return use !== Use.alone && ref === context.publisher.outlet;
}

/** "DC" in a text about DC Comics, but not "in DC". A club is chosen below. */
function isBodyNamedInFull({ ref, use }: Candidate, surface: Surface, context: LinkContext): boolean {
  if (use !== Use.guarded || traitsOf(context.knowledge.record(ref)).sort !== 'organization') return false;
  return context.cues(surface).afterPlaceWord < MOSTLY && context.isStartOfFullName(ref, surface);
}

function isPersonNamedInFull({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.knowledge.record(ref).kind === 'person' && context.isMet(ref, surface);
}

/** "Washington" in a text that has "Washington state". */
export function isPlaceNamedInFull({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.knowledge.record(ref).kind === 'place' && context.isStartOfFullName(ref, surface);
}

/** "Against Pittsburgh" in a report that names the Pittsburgh Steelers, but not "in Pittsburgh". */
function isClubNamedInFull({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  if (!context.isSport || traitsOf(context.knowledge.record(ref)).sort !== 'club') return false;
  return context.cues(surface).afterPlaceWord <= MOSTLY && context.isMet(ref, surface);
}

/** Share of a better known place's weight below which a row isn't enough: "Wichita, Kansas City" has the large one. */
const SMALL = 0.1;

/**
 * Whether a place is in a row with another that belongs to the same whole in the same way: Oregon is part of the United
 * States, and its capital is located there.
 */
export function isInRow({ ref, weight }: Candidate, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  const own = knowledge.record(ref);
  if (own.kind !== 'place') return false;
  const isLarge = (other: Candidate): boolean =>
    weight < SMALL * other.weight && knowledge.record(other.ref).kind === 'place';
  if (!own.context && surface.candidates.some(isLarge)) return false;
  const others = context.places
    .beside(surface)
    .flatMap(other => context.settledLinks.get(other)?.ref ?? [])
    .filter(other => other !== ref && knowledge.record(other).kind === 'place');
  if (others.length === 0) return false;
  const relations = knowledge.relationsOf(ref);
  return others.some(other =>
    knowledge
      .relationsOf(other)
      .some(({ name, to }) => relations.some(one => one.name === name && one.to === to)),
  );
}
