import { Use } from '../../knowledge/format.ts';
import type { Candidate } from '../../knowledge/knowledge.ts';
import type { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';
import { traitsOf } from './traits.ts';

/** A candidate with the part of its score that no round changes. */
export interface Reading {
  readonly candidate: Candidate;
  readonly score: number;
}

/**
 * The readings that the text itself chooses, whatever is known about the others; all of them if it doesn't:
 * - for "Birmingham, Alabama", those in the place that follows the name;
 * - for "the Post" on the pages of the New York Post, that paper;
 * - for "the World Cup" in a text about the Cricket World Cup, what the text names in full;
 * - for "President Roosevelt", the person named in full in the text;
 * - for "the World Cup" among words about skiing, the competition that they are about;
 * - for "Minnesota and New York", the state.
 */
export function ownReadings(
  surface: Surface,
  readings: readonly Reading[],
  context: LinkContext,
): readonly Reading[] {
  if (surface.isWoman || readings.length < 2) return readings;
  for (const isChosen of CHOSEN) {
    const chosen = readings.filter(reading => isChosen(reading.candidate, surface, context));
    if (chosen.length > 0) return chosen;
  }
  return readings;
}

type IsChosen = (candidate: Candidate, surface: Surface, context: LinkContext) => boolean;

const CHOSEN: readonly IsChosen[] = [
  isPlaced,
  isOutlet,
  isNamedInFull,
  isPersonNamedInFull,
  isContestHere,
  isInRow,
];

function isPlaced({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.isPlacedBy(ref, surface);
}

/** Whether a competition is the only reading left, because the text names it in full. */
export function isContestNamedInFull(
  surface: Surface,
  readings: readonly Reading[],
  context: LinkContext,
): boolean {
  const [only, rival] = readings;
  return (
    only !== undefined &&
    !rival &&
    isContest(only.candidate, context) &&
    isNamedInFull(only.candidate, surface, context)
  );
}

function isContest({ ref }: Candidate, { knowledge }: LinkContext): boolean {
  return traitsOf(knowledge.record(ref)).sort === 'contest';
}

function isNamedInFull({ ref, use }: Candidate, surface: Surface, context: LinkContext): boolean {
  return use === Use.guarded && context.isEndOfFullName(ref, surface);
}

/** Whether a competition has most of the evidence for any of those that share the name. */
function isContestHere(candidate: Candidate, surface: Surface, context: LinkContext): boolean {
  if (candidate.use !== Use.guarded || !isContest(candidate, context)) return false;
  const { near } = context.evidence(candidate.ref, surface);
  return near > 0 && near === context.mostEvidence(surface);
}

/** What an outlet calls itself: its full name needs no choice. */
function isOutlet({ ref, use }: Candidate, _surface: Surface, context: LinkContext): boolean {
  return use !== Use.alone && ref === context.publisher.outlet;
}

function isPersonNamedInFull({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  return context.knowledge.record(ref).kind === 'person' && context.isMet(ref, surface);
}

/**
 * Whether a place is in a row with another that belongs to the same whole in the same way: Oregon is part of the United
 * States, and its capital is located there.
 */
function isInRow({ ref }: Candidate, surface: Surface, context: LinkContext): boolean {
  const { knowledge } = context;
  if (knowledge.record(ref).kind !== 'place') return false;
  const others = context
    .refsBeside(surface)
    .filter(other => other !== ref && knowledge.record(other).kind === 'place');
  if (others.length === 0) return false;
  const own = knowledge.relationsOf(ref);
  return others.some(other =>
    knowledge.relationsOf(other).some(({ name, to }) => own.some(one => one.name === name && one.to === to)),
  );
}

/**
 * Whether a row of places leaves one reading. "Orange and Riverside counties" aren't the towns, which are known by little
 * more than their names; in sport, places may be teams.
 */
export function isPlainlyInRow(
  surface: Surface,
  readings: readonly Pick<Reading, 'candidate'>[],
  context: LinkContext,
): boolean {
  const [only, rival] = readings;
  if (!only || rival || context.isSport || !context.knowledge.record(only.candidate.ref).context)
    return false;
  return isInRow(only.candidate, surface, context);
}
