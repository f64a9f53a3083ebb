import { Use } from '../../knowledge/format.ts';
import type { Candidate, Knowledge } from '../../knowledge/knowledge.ts';
import type { Stored } from '../../knowledge/record.ts';
import { homeBody } from './countries/foreign-bodies.ts';
import { isAgencyOfDateline } from './evidence/datelines.ts';
import { favourLeague } from './evidence/leagues.ts';
import { FEATURES } from './feature-names.ts';
import { headlineFit } from './headlines/headline-fit.ts';
import { LinkContext, type LinkedText } from './link-context.ts';
import { type FeatureSink, roundFeatures, surfaceFeatures, textFeatures } from './link-features.ts';
import { LINK_WEIGHTS } from './link-weights.ts';
import { isMansName } from './male-names.ts';
import {
  isContestNamedInFull,
  isPlainlyInRow,
  isPlainlyState,
  ownReadings,
  type Reading,
} from './readings/own-readings.ts';
import { isRuledOut } from './rule-out/rule-out.ts';
import type { Surface } from './surfaces.ts';
import { MOST_RUNNERS_UP, PROBABLE_FROM, RUNNER_UP_FROM } from './tiers.ts';

/** What a surface refers to. */
export interface Link {
  readonly ref: number;
  /** One of `Use`: how the alias may be used. */
  readonly use: number;
  /** Probability that this is what is meant, 0 to 1. */
  readonly probability: number;
  /** What else may be meant, likeliest first. */
  readonly runnersUp: readonly number[];
}

const ROUNDS = 3;
/** Added to the log odds of a surname whose bearer the caller expects. No labelled text to fit it on has a prior. */
const EXPECTED = 0.5;
const WEIGHTS = Float64Array.from(FEATURES, name => LINK_WEIGHTS[name] ?? 0);

/**
 * Decides what each surface refers to, or that it is unknown, with a log-linear model over its candidates and "nothing
 * known". What one round decides is evidence in the next.
 * @param weights one for each of `FEATURES`
 * @returns links by surface; surfaces without one are not in the map
 */
export function linkSurfaces(
  knowledge: Knowledge,
  text: LinkedText,
  surfaces: readonly Surface[],
  weights: Float64Array = WEIGHTS,
): Map<Surface, Link> {
  let links = new Map<Surface, Link>();
  const context = new LinkContext(knowledge, text, surfaces);
  const score = new Score(weights);
  const open = surfaces
    .filter(({ candidates }) => candidates.length > 0)
    .map(surface => ({ surface, readings: readingsOf(surface, context, score) }));
  for (let round = 0; round < ROUNDS; round++) {
    context.settle(links);
    const next = new Map<Surface, Link>();
    for (const { surface, readings } of open) {
      const link = bestLink(surface, readings, context, score);
      const kept = link && link.probability >= PROBABLE_FROM && !isRuledOut(link, surface, context);
      const body = homeBody(surface, context);
      // The outlet alone never makes a body of many countries sure.
      if (body && !(kept && link.ref !== body.ref && link.probability >= body.probability))
        next.set(surface, { ...body, runnersUp: [] });
      else if (kept) next.set(surface, link);
    }
    const settled = sameLinks(links, next);
    links = next;
    if (settled) break;
  }
  return links;
}

function sameLinks(a: ReadonlyMap<Surface, Link>, b: ReadonlyMap<Surface, Link>): boolean {
  if (a.size !== b.size) return false;
  for (const [surface, { ref }] of a) if (b.get(surface)?.ref !== ref) return false;
  return true;
}

/** Sums up weighted features. */
class Score implements FeatureSink {
  sum = 0;
  private readonly weights: Float64Array;

  constructor(weights: Float64Array) {
    this.weights = weights;
  }

  add(at: number, value: number): void {
    this.sum += value * this.weights[at]!;
  }

  addAll(from: number, values: Float64Array): void {
    const { weights } = this;
    let { sum } = this;
    for (let i = 0; i < values.length; i++) sum += values[i]! * weights[from + i]!;
    this.sum = sum;
  }
}

/** A surface's candidates. "Mrs Macron" can't be a man, whose wife may be less known. */
function readingsOf(surface: Surface, context: LinkContext, score: Score): readonly Reading[] {
  const { candidates, isWoman } = surface;
  const possible = isWoman
    ? candidates.filter(({ ref }) => !isMan(context.knowledge.record(ref)))
    : candidates;
  const shared = surfaceFeatures(surface, context);
  return possible.map(candidate => {
    score.sum = 0;
    textFeatures(candidate, surface, shared, context, score);
    if (candidate.use === Use.short && context.isInPrior(candidate.ref)) score.sum += EXPECTED;
    return { candidate, score: score.sum };
  });
}

function isMan({ kind, name }: Stored): boolean {
  return kind === 'person' && isMansName(name);
}

function bestLink(
  surface: Surface,
  readings: readonly Reading[],
  context: LinkContext,
  score: Score,
): Link | null {
  let total = 1;
  const possible = ownReadings(surface, readings, context);
  const each = possible.map(reading => {
    score.sum = reading.score;
    roundFeatures(reading.candidate, surface, context, score);
    score.sum += headlineFit(reading.candidate, surface, context);
    const odds = Math.exp(Math.min(score.sum, MOST));
    total += odds;
    return { candidate: reading.candidate, odds };
  });
  const scored = each.length > 1 ? [...favourLeague(each, surface, context)] : each;
  if (scored.length > 1) scored.sort((a, b) => b.odds - a.odds);
  const best = scored[0];
  if (!best) return null;
  const probability = best.odds / total;
  const isPlain =
    probability < PLAIN &&
    (isOnlyReading(surface, context) ||
      isKnownWoman(surface, scored.length, context) ||
      isContestNamedInFull(surface, possible, context) ||
      isPlainlyInRow(surface, scored, context) ||
      isPlainlyState(surface, scored, context) ||
      isAgencyOfDateline(best.candidate.ref, surface, context));
  const isLikely = !isPlain && probability < LIKELY && isOnlyThing(best.candidate, surface, context);
  return {
    ref: best.candidate.ref,
    use: best.candidate.use,
    probability: isPlain ? PLAIN : isLikely ? LIKELY : probability,
    runnersUp: scored
      .slice(1, 1 + MOST_RUNNERS_UP)
      .filter(({ odds }) => odds / total >= RUNNER_UP_FROM)
      .map(({ candidate }) => candidate.ref),
  };
}

/** Probability of the only thing of a name that the tagger takes for another sort of thing. */
const LIKELY = 0.6;

/** Probability of a name's only reading where the tagger agrees with it; measured on the development sets. */
const PLAIN = 0.95;

/** "Mrs Macron" in a text about Emmanuel Macron, if only one woman of that surname is known. */
function isKnownWoman({ candidates, isWoman }: Surface, women: number, context: LinkContext): boolean {
  return (
    isWoman && women === 1 && candidates.length > 1 && candidates.some(({ ref }) => context.isSettled(ref))
  );
}

/** Share of the tagger's probability that makes it agree. */
const AGREES = 0.5;

/** Whether a full name has one candidate, of the sort that the tagger takes it for. */
function isOnlyReading(surface: Surface, text: LinkContext): boolean {
  const { candidates, votes, names, keys } = surface;
  const [only, rival] = candidates;
  if (!only || rival || only.use !== Use.alone) return false;
  const { kind, context } = text.knowledge.record(only.ref);
  // There, a town or a maker mostly means its team, which may be unknown.
  const mayBeTeam = text.isSport && (kind === 'place' || kind === 'organization');
  if (mayBeTeam && text.cues(surface).afterPlaceWord < AGREES) return false;
  // Towns and shops share their names with half the world; those of several words less so. So do people.
  if (!context && (keys.length === 1 || kind === 'person')) return false;
  const label =
    kind === 'person' ? 'PER' : kind === 'organization' ? 'ORG' : kind === 'place' ? 'LOC' : 'MISC';
  return votes[label] >= AGREES * names.length;
}

/** Share of a rival's weight below which it is hardly ever meant. */
const TINY = 0.05;

/** "Uber rides", "Democrats": nothing else has the name, and the tagger sees one, but not of which sort. */
function isOnlyThing(
  candidate: Candidate,
  { candidates, votes, names }: Surface,
  text: LinkContext,
): boolean {
  const { ref, use, weight } = candidate;
  if (use !== Use.alone || text.isShort || text.isSport) return false;
  const { kind, context } = text.knowledge.record(ref);
  if (kind === 'person' || kind === 'place' || (!context && kind !== 'group')) return false;
  if (candidates.some(other => other.ref !== ref && other.weight > TINY * weight)) return false;
  return votes.ORG + votes.MISC + votes.LOC >= AGREES * names.length && votes.PER < TINY;
}

/** Scores are cut here, so that their exponentials stay finite. */
const MOST = 40;
