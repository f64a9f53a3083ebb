import { Use } from '../knowledge/format.ts';
import type { Candidate, Knowledge } from '../knowledge/knowledge.ts';
import type { Kind } from '../model/kind.ts';
import type { Tokens } from '../text/tokens.ts';
import { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';
import type { NameLabel } from './tagger/labels.ts';

/** What a surface was tied to. */
export interface Link {
  readonly ref: number;
  readonly use: number;
  /** Probability that this is what is meant, 0 to 1. */
  readonly probability: number;
}

/** Below this a name stays unlinked: a wrong card is worse than none. Chosen on the development sets. */
const LINK_FROM = 0.8;
const ROUNDS = 3;

/** How well a kind and a label agree, 0 to 1. */
const AGREEMENT: Record<Kind, Record<NameLabel, number>> = {
  person: { PER: 1, ORG: 0.1, LOC: 0, MISC: 0.1 },
  organization: { PER: 0.15, ORG: 1, LOC: 0.3, MISC: 0.4 },
  place: { PER: 0, ORG: 0.4, LOC: 1, MISC: 0.3 },
  product: { PER: 0.3, ORG: 0.7, LOC: 0.1, MISC: 1 },
  law: { PER: 0.1, ORG: 0.7, LOC: 0.3, MISC: 1 },
  event: { PER: 0.1, ORG: 0.7, LOC: 0.4, MISC: 1 },
  work: { PER: 0.2, ORG: 0.7, LOC: 0.2, MISC: 1 },
  group: { PER: 0.2, ORG: 0.5, LOC: 0.4, MISC: 1 },
};

/** Points, in units of log-odds. */
const POINTS = {
  prior: 0.8,
  kind: 4,
  unlabelled: -1.2,
  sentenceStartOnly: -0.5,
  shortAlone: -5,
  shortAfterFullName: 3,
  guarded: -3,
  guardedAfterFullName: 3.5,
  related: 1.6,
  placedBy: 3,
  evidenceNear: 3,
  evidenceFar: 1,
  nothing: -1.6,
} as const;

/**
 * Decides what each surface stands for, or that it stands for nothing known. Rounds: what is settled in one is
 * evidence in the next (collective linking with a logistic score).
 * @returns links by surface; surfaces without one are not in the map
 */
export function linkSurfaces(
  knowledge: Knowledge,
  tokens: Tokens,
  surfaces: readonly Surface[],
): Map<Surface, Link> {
  let links = new Map<Surface, Link>();
  const open = surfaces.filter(({ candidates }) => candidates.length > 0);
  const context = new LinkContext(knowledge, tokens, surfaces);
  for (let round = 0; round < ROUNDS; round++) {
    context.settle(links);
    const next = new Map<Surface, Link>();
    for (const surface of open) {
      const link = bestLink(surface, context);
      if (link && link.probability >= LINK_FROM) next.set(surface, link);
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

function bestLink(surface: Surface, context: LinkContext): Link | null {
  let best: Link | null = null;
  let total = Math.exp(POINTS.nothing);
  for (const candidate of surface.candidates) {
    const odds = Math.exp(points(candidate, surface, context));
    total += odds;
    if (!best || odds > best.probability)
      best = { ref: candidate.ref, use: candidate.use, probability: odds };
  }
  return best && { ...best, probability: best.probability / total };
}

function points(candidate: Candidate, surface: Surface, context: LinkContext): number {
  const { kind } = context.knowledge.record(candidate.ref);
  let sum = POINTS.prior * Math.log(candidate.weight) + kindPoints(kind, candidate.use, surface, context);
  if (!surface.midSentence && surface.keys.length === 1) sum += POINTS.sentenceStartOnly;
  const met = context.isMet(candidate.ref, surface);
  if (candidate.use === Use.short) sum += met ? POINTS.shortAfterFullName : POINTS.shortAlone;
  if (candidate.use === Use.guarded) sum += met ? POINTS.guardedAfterFullName : POINTS.guarded;
  sum += POINTS.related * Math.min(2, context.relatedness(candidate.ref));
  if (kind === 'place' && context.isPlacedBy(candidate.ref, surface)) sum += POINTS.placedBy;
  if (candidate.use === Use.guarded || surface.candidates.length > 1)
    sum += evidencePoints(context.evidence(candidate.ref, surface));
  return sum;
}

function evidencePoints({ near, far }: { readonly near: number; readonly far: number }): number {
  return Math.min(5, near * POINTS.evidenceNear) + Math.min(2, far * POINTS.evidenceFar);
}

function kindPoints(kind: Kind, use: number, surface: Surface, context: LinkContext): number {
  const { votes, names, keys } = surface;
  const total = votes.PER + votes.ORG + votes.LOC + votes.MISC;
  if (total < 0.3 * names.length)
    return surface.distinctive || use === Use.demonym || context.untagged ? 0 : POINTS.unlabelled;
  // News gives a person's full name first: a lone word that is called a person, in an article without one, is suspect.
  const suspect =
    kind !== 'person' && keys.length === 1 && votes.PER > total / 2 && !context.hasFullName(keys[0]!);
  const agreement = AGREEMENT[use === Use.demonym ? 'group' : kind];
  const agreed =
    votes.PER * agreement.PER +
    votes.ORG * agreement.ORG +
    votes.LOC * agreement.LOC +
    votes.MISC * agreement.MISC;
  return POINTS.kind * (agreed / total - 0.5) * (suspect ? 0.4 : 1);
}
