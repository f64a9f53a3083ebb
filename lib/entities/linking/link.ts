import { Use } from '../../knowledge/format.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Stored } from '../../knowledge/record.ts';
import { homeBody } from './countries/foreign-bodies.ts';
import { favourLeague, type Scored } from './evidence/leagues.ts';
import { FEATURES } from './feature-names.ts';
import { headlineFit } from './headlines/headline-fit.ts';
import { LinkContext } from './link-context.ts';
import {
  type FeatureSink,
  newSurfaceFeatures,
  roundFeatures,
  surfaceFeatures,
  textFeatures,
} from './link-features.ts';
import { LINK_WEIGHTS } from './link-weights.ts';
import { isMansName } from './male-names.ts';
import { choicesFor, ownReadings, type Reading } from './readings/own-readings.ts';
import { raiseIfPlain } from './readings/plain-readings.ts';
import type { Doubt } from './rule-out/rule.ts';
import { doubtsAbout } from './rule-out/rule-out.ts';
import type { Surface } from './surfaces.ts';
import type { LinkedText } from './text-context.ts';
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
    .map(
      (surface): Open => ({
        surface,
        readings: readingsOf(surface, context, score),
        choices: choicesFor(surface, context),
        doubts: new Map(),
      }),
    );
  for (let round = 0; round < ROUNDS; round++) {
    context.settle(links);
    const next = new Map<Surface, Link>();
    for (const one of open) {
      const { surface } = one;
      const link = bestLink(one, context, score);
      const kept = link && link.probability >= PROBABLE_FROM && !isRuledOut(link, one, context);
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

/** A surface to decide about, with what the text alone says about it: that is the same in every round. */
interface Open {
  readonly surface: Surface;
  readonly readings: readonly Reading[];
  readonly choices: ReturnType<typeof choicesFor>;
  /** By entity, what speaks against it; filled as it is asked for. */
  readonly doubts: Map<number, readonly Doubt[]>;
}

function sameLinks(a: ReadonlyMap<Surface, Link>, b: ReadonlyMap<Surface, Link>): boolean {
  if (a.size !== b.size) return false;
  for (const [surface, { ref }] of a) if (b.get(surface)?.ref !== ref) return false;
  return true;
}

/** Sums up weighted features. */
class Score implements FeatureSink {
  sum = 0;
  /** What the candidates of the surface at hand share. */
  readonly shared = newSurfaceFeatures();
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
  const shared = surfaceFeatures(surface, context, score.shared);
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

function bestLink({ surface, readings, choices }: Open, context: LinkContext, score: Score): Link | null {
  let total = 1;
  const each = ownReadings(surface, readings, choices, context).map(reading => {
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
  return {
    ref: best.candidate.ref,
    use: best.candidate.use,
    probability: raiseIfPlain(best.odds / total, scored, surface, context),
    runnersUp: scored.length > 1 ? runnersUp(scored, total) : NONE,
  };
}

function runnersUp(scored: readonly Scored[], total: number): readonly number[] {
  return scored
    .slice(1, 1 + MOST_RUNNERS_UP)
    .filter(({ odds }) => odds / total >= RUNNER_UP_FROM)
    .map(({ candidate }) => candidate.ref);
}

const NONE: readonly number[] = [];

/** Whether rules that no evidence saves from speak against a link. */
function isRuledOut(link: Link, { surface, doubts }: Open, context: LinkContext): boolean {
  let own = doubts.get(link.ref);
  if (!own) {
    own = doubtsAbout(link, surface, context);
    doubts.set(link.ref, own);
  }
  return own.some(isAgainst => isAgainst(link, surface, context));
}

/** Scores are cut here, so that their exponentials stay finite. */
const MOST = 40;
