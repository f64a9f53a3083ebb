import { Use } from '../../../knowledge/format.ts';
import type { Candidate } from '../../../knowledge/knowledge.ts';
import type { Kind } from '../../../model/kind.ts';
import { hashText } from '../../../text/hash.ts';
import { signAt } from '../../../text/token-text.ts';
import { isBodyHere, isSharedBody } from '../countries/foreign-bodies.ts';
import { isPartyHere, isPartyOfNeighbour, isSharedParty } from '../countries/foreign-parties.ts';
import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';
import type { TextContext } from '../text-context.ts';
import { traitsOf } from '../traits.ts';
import { isAnyPlace, isForemostPlace, isWherePlacesAre } from './place-readings.ts';
import { isState, isStateHere } from './states.ts';
import { isTownOfCampus } from './university-towns.ts';

/** A candidate with the part of its score that no round changes. */
export interface Reading {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Whether a reading is one that the text itself chooses. */
type IsChosen = (candidate: Candidate, surface: Surface, context: LinkContext) => boolean;

/** A reason to choose readings. */
interface Choice {
  readonly isChosen: IsChosen;
  /** Whether the text alone leaves room for it, which is asked once and not in every round. */
  readonly mayApply: (surface: Surface, context: TextContext) => boolean;
}

/** The reasons to choose among a surface's readings that the text leaves room for. */
export function choicesFor(surface: Surface, context: TextContext): readonly IsChosen[] {
  if (surface.isWoman || surface.candidates.length < 2) return NONE;
  return CHOICES.flatMap(({ isChosen, mayApply }) => (mayApply(surface, context) ? isChosen : []));
}

const NONE: readonly IsChosen[] = [];

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
 * - for "the mayor of Darwin", the town (`place-readings.ts`);
 * - for "Charlotte" in a text that isn't about sport, the town.
 * @param choices what `choicesFor` found
 */
export function ownReadings(
  surface: Surface,
  readings: readonly Reading[],
  choices: readonly IsChosen[],
  context: LinkContext,
): readonly Reading[] {
  for (const isChosen of choices) {
    const isOne = ({ candidate }: Reading): boolean => isChosen(candidate, surface, context);
    // Most rules choose none, and then make no list.
    if (readings.some(isOne)) return readings.filter(isOne);
  }
  return readings;
}

/** Share of mentions after "in" or "from" that makes a name a place. */
const MOSTLY = 0.5;

const CHOICES: readonly Choice[] = [
  { isChosen: isPlaced, mayApply: isBeforeComma },
  { isChosen: isPlaceOfNameBefore, mayApply: isAfterComma },
  {
    isChosen: isStateHere,
    mayApply: ({ candidates }, { knowledge }) => candidates.some(({ ref }) => isState(ref, knowledge)),
  },
  {
    isChosen: isTownOfCampus,
    mayApply: (surface, context) => surface.candidates.some(one => isTownOfCampus(one, surface, context)),
  },
  { isChosen: isOutlet, mayApply: (_surface, { publisher }) => publisher.outlet !== null },
  { isChosen: isOfNeighbour, mayApply: isSharedParty },
  {
    isChosen: isHere,
    mayApply: (surface, context) => isSharedBody(surface) || isSharedParty(surface, context),
  },
  { isChosen: isBodyNamedInFull, mayApply: hasGuarded },
  {
    isChosen: isNamedInFull,
    mayApply: ({ candidates }) => candidates.some(({ use }) => use === Use.guarded || use === Use.short),
  },
  { isChosen: isPlaceNamedInFull, mayApply: hasKind('place') },
  { isChosen: isPersonNamedInFull, mayApply: hasKind('person') },
  { isChosen: isClubNamedInFull, mayApply: (_surface, { isSport }) => isSport },
  { isChosen: isContestHere, mayApply: hasGuarded },
  { isChosen: isInRow, mayApply: (surface, { places }) => places.beside(surface).length > 0 },
  { isChosen: isForemostPlace, mayApply: isWherePlacesAre },
  { isChosen: isAnyPlace, mayApply: isWherePlacesAre },
  { isChosen: isNoClub, mayApply: isOutsideSport },
];

function hasGuarded({ candidates }: Surface): boolean {
  return candidates.some(({ use }) => use === Use.guarded);
}

function hasKind(kind: Kind): Choice['mayApply'] {
  return ({ candidates }, { knowledge }) => candidates.some(({ ref }) => knowledge.record(ref).kind === kind);
}

function isBeforeComma({ names }: Surface, { tokens }: TextContext): boolean {
  return names.some(({ end }) => signAt(tokens, end) === ',');
}

function isAfterComma({ names }: Surface, { tokens }: TextContext): boolean {
  return names.some(({ first }) => signAt(tokens, first - 1) === ',');
}

function isPlaced({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.isPlacedBy(ref, surface);
}

/** "Washington" right after "Spokane,". */
export function isPlaceOfNameBefore({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.isPlaceOfNameBefore(ref, surface);
}

function isNoClub({ ref }: Candidate, _surface: Surface, { knowledge }: LinkContext): boolean {
  return traitsOf(knowledge.record(ref)).sort !== 'club';
}

/** In a text that isn't about sport, and without words about it near the name, a town isn't its club. */
function isOutsideSport(surface: Surface, context: TextContext): boolean {
  if (context.isShort || context.isSport) return false;
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
