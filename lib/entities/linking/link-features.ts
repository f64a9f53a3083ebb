import { Use } from '../../knowledge/format.ts';
import type { Candidate } from '../../knowledge/knowledge.ts';
import { ALONE, BY_SORT, BY_USE, LABELS, OF_SORT, OF_USE, SORTS_AT } from './feature-names.ts';
import type { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';
import type { TextContext } from './text-context.ts';
import { SORTS, traitsOf } from './traits.ts';

// The features of a candidate; `tools/fit-linker` fits their weights. No labelled text comes with a prior yet, so the
// weights of `inPrior` and `relatedToPrior` are 0.
//
// They come in two halves, because linking works in rounds: what the text alone says is the same in each of them.

/** Takes the value of a feature, by its place in `FEATURES`. Features that aren't given are 0. */
export interface FeatureSink {
  add(at: number, value: number): void;
  /** Takes a row of features, the first of them at `from`. */
  addAll(from: number, values: Float64Array): void;
}

/** What a surface's mentions say about any candidate of a use and of a sort. */
export interface SurfaceFeatures {
  readonly byUse: Float64Array;
  readonly bySort: Float64Array;
}

/** Room for the features of one surface. */
export function newSurfaceFeatures(): SurfaceFeatures {
  return { byUse: new Float64Array(BY_USE.length), bySort: new Float64Array(BY_SORT.length) };
}

/**
 * Reads the features that all candidates of a surface share, once.
 * @param into overwritten: a text has dozens of surfaces, and new arrays for each cost more than what is in them
 */
export function surfaceFeatures(
  surface: Surface,
  context: TextContext,
  into: SurfaceFeatures = newSurfaceFeatures(),
): SurfaceFeatures {
  const { names, keys, candidates, votes } = surface;
  const cues = context.cues(surface);
  const single = keys.length === 1;
  const starts = surface.midSentence ? 0 : 1;
  const { byUse, bySort } = into;
  byUse.fill(0);
  bySort.fill(0);

  let labelled = 0;
  for (const label of LABELS) {
    const part = votes[label] / names.length;
    bySort[OF_SORT[label]] = part;
    labelled += part;
  }
  const unlabelled = context.untagged ? 0 : Math.max(0, 1 - labelled);
  bySort[OF_SORT.noLabel] = unlabelled;
  bySort[OF_SORT.untagged] = context.untagged ? 1 : 0;
  bySort[OF_SORT.afterPlaceWord] = cues.afterPlaceWord;
  bySort[OF_SORT.afterThe] = cues.afterThe;
  bySort[OF_SORT.afterTitle] = cues.afterTitle;
  bySort[OF_SORT.beforeSpeech] = cues.beforeSpeech;
  bySort[OF_SORT.beforePossessive] = cues.beforePossessive;
  bySort[OF_SORT.nearScore] = cues.nearScore;
  bySort[OF_SORT.nearSport] = cues.nearSport;
  bySort[OF_SORT.beforeDeed] = cues.beforeDeed;
  bySort[OF_SORT.beforeNoun] = cues.beforeNoun;
  bySort[OF_SORT.asSource] = cues.asSource;
  bySort[OF_SORT.afterInThe] = cues.afterInThe;
  bySort[OF_SORT.beforeIts] = cues.beforeIts;
  bySort[OF_SORT.beforeHis] = cues.beforeHis;
  bySort[OF_SORT.shortCapitals] = cues.shortCapitals ? 1 : 0;
  bySort[OF_SORT.sentenceStart] = starts;
  if (context.isSport) bySort[OF_SORT.inSport] = 1 - cues.afterPlaceWord;

  byUse[OF_USE.bias] = 1;
  byUse[OF_USE.sentenceStart] = starts;
  byUse[OF_USE.headlineCase] = cues.headlineCase;
  byUse[OF_USE.shortText] = context.isShort ? 1 : 0;
  byUse[OF_USE.noTag] = unlabelled;
  byUse[OF_USE.often] = Math.log(names.length);
  byUse[OF_USE.capitalBefore] = cues.capitalBefore;
  byUse[OF_USE.capitalAfter] = cues.capitalAfter;
  byUse[OF_USE.rivals] = Math.log(candidates.length);
  if (cues.ordinary) byUse[single ? OF_USE.ordinary : OF_USE.ordinaryPhrase] = 1;
  if (single) {
    byUse[OF_USE.singleWord] = 1;
    byUse[OF_USE.smallElsewhere] = context.isSmallElsewhere(surface) ? 1 : 0;
    if (cues.ordinary) {
      byUse[OF_USE.ordinaryInHeadline] = cues.headlineCase;
      byUse[OF_USE.ordinaryAtStart] = starts;
      byUse[OF_USE.ordinaryBeforeNoun] = starts * cues.beforeNoun;
      byUse[OF_USE.ordinaryBeforeDeed] = starts * cues.beforeDeed;
    }
  }
  return into;
}

/**
 * Gives the evidence for and against a candidate that is in the text, or known without it.
 * @param shared the surface's own features
 */
export function textFeatures(
  candidate: Candidate,
  surface: Surface,
  shared: SurfaceFeatures,
  context: TextContext,
  out: FeatureSink,
): void {
  const { ref, use, weight } = candidate;
  const record = context.knowledge.record(ref);
  const traits = traitsOf(record);
  const cues = context.cues(surface);
  const sort = use === Use.demonym ? 'group' : traits.sort;
  const ofUse = placeOfUse(use) * BY_USE.length;
  const ofSort = SORTS_AT + SORTS.indexOf(sort) * BY_SORT.length;
  out.addAll(ofUse, shared.byUse);
  out.addAll(ofSort, shared.bySort);

  if (record.evidence.length > 0) {
    const { near, far } = context.evidence(ref, surface);
    if (near > 0) out.add(ofUse + OF_USE.hasEvidence, 1);
    out.add(ofUse + OF_USE.evidenceNear, Math.min(3, near));
    out.add(ofUse + OF_USE.evidenceFar, Math.min(3, far));
    if (context.mostEvidence(surface) > near) out.add(ofUse + OF_USE.rivalEvidence, 1);
  } else if (surface.candidates.length > 1 && context.mostEvidence(surface) > 0)
    out.add(ofUse + OF_USE.rivalEvidence, 1);
  if (context.isInPrior(ref)) out.add(ofUse + OF_USE.inPrior, 1);
  out.add(ofUse + OF_USE.weight, Math.log(weight));
  if (traits.isLeader) out.add(ofUse + OF_USE.leads, 1);

  if (record.context) out.add(ofSort + OF_SORT.described, 1);
  const introduced = context.introduction(ref, surface);
  if (introduced === 'described') out.add(ofUse + OF_USE.describedAs, 1);
  else if (introduced === 'otherwise') out.add(ofUse + OF_USE.describedElse, 1);
  else if (introduced)
    out.add(ofSort + (introduced === 'same' ? OF_SORT.introducedAs : OF_SORT.introducedElse), 1);

  let all = 0;
  for (const other of surface.candidates) all += other.weight;
  out.add(ALONE.share, Math.log(weight / all));
  out.add(record.context ? ALONE.describedWeight : ALONE.compiledWeight, Math.log(weight));
  out.add(ALONE.relations, Math.log(1 + record.relations.length));
  if (context.isRelatedToPrior(ref)) out.add(ALONE.relatedToPrior, 1);
  if (surface.keys.length === 1 && surface.distinctive) out.add(ALONE.innerCapital, 1);
  if (sort === 'club' && cues.nearScore > 0)
    out.add(traits.isBasketball === cues.highScore ? ALONE.fitsScore : ALONE.missesScore, 1);
  if (traits.hasThe) out.add(ALONE.itsThe, cues.afterCapitalThe);
}

/** Gives the evidence for and against a candidate that the links of the last round are. */
export function roundFeatures(
  { ref, use }: Candidate,
  surface: Surface,
  context: LinkContext,
  out: FeatureSink,
): void {
  const ofUse = placeOfUse(use) * BY_USE.length;
  if (context.isMet(ref, surface)) out.add(ofUse + OF_USE.met, 1);
  if (context.isOthersName(ref, surface)) out.add(ofUse + OF_USE.otherFullName, 1);
  if (context.leadsSettled(ref)) out.add(ALONE.leadsHere, 1);
  out.add(ofUse + OF_USE.related, Math.min(3, context.relatedness(ref)));
  if (use !== Use.demonym && context.isPlacedBy(ref, surface)) out.add(ALONE.placedBy, 1);
}

/** Place of a use in `USES`. */
function placeOfUse(use: number): number {
  return use === Use.alone ? 0 : use === Use.short ? 1 : use === Use.guarded ? 2 : 3;
}
