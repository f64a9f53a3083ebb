import { Use } from '../../knowledge/format.ts';
import type { Candidate } from '../../knowledge/knowledge.ts';
import type { NameLabel } from '../tagger/labels.ts';
import type { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';
import { SORTS, traitsOf } from './traits.ts';

// The features of a candidate; `tools/fit-linker` fits their weights. No labelled text comes with a prior yet, so the
// weights of `inPrior` and `relatedToPrior` are 0.
//
// They come in two halves, because linking works in rounds: what the text alone says is the same in each of them.

const USES = ['alone', 'short', 'guarded', 'demonym'] as const;
const LABELS = ['PER', 'ORG', 'LOC', 'MISC'] as const satisfies readonly NameLabel[];

/** Features with a weight for each use of an alias. */
const BY_USE = [
  'bias',
  'singleWord',
  'ordinary',
  'ordinaryPhrase',
  'sentenceStart',
  'headlineCase',
  'shortText',
  'met',
  'otherFullName',
  'related',
  'evidenceNear',
  'evidenceFar',
  'hasEvidence',
  'rivalEvidence',
  'noTag',
  'often',
  'inPrior',
  'capitalBefore',
  'capitalAfter',
  'rivals',
  'weight',
  'leads',
  'smallElsewhere',
  'ordinaryInHeadline',
  'ordinaryAtStart',
  'ordinaryBeforeNoun',
  'ordinaryBeforeDeed',
  'describedAs',
  'describedElse',
] as const;

/** Features with a weight for each sort of entity. */
const BY_SORT = [
  ...LABELS,
  'noLabel',
  'untagged',
  'afterPlaceWord',
  'afterThe',
  'afterTitle',
  'beforeSpeech',
  'beforePossessive',
  'nearScore',
  'described',
  'shortCapitals',
  'nearSport',
  'beforeDeed',
  'beforeNoun',
  'asSource',
  'sentenceStart',
  'introducedAs',
  'introducedElse',
  'afterInThe',
  'beforeIts',
  'beforeHis',
  'inSport',
] as const;

const PLAIN = [
  'share',
  'describedWeight',
  'compiledWeight',
  'relations',
  'placedBy',
  'relatedToPrior',
  'innerCapital',
  'itsThe',
  'fitsScore',
  'missesScore',
  'leadsHere',
] as const;

/** The features by name, in the order of the weights. */
export const FEATURES: readonly string[] = [
  ...USES.flatMap(use => BY_USE.map(name => `${use}:${name}`)),
  ...SORTS.flatMap(sort => BY_SORT.map(name => `${sort}:${name}`)),
  ...PLAIN,
];

/** Takes the value of a feature, by its place in `FEATURES`. Features that aren't given are 0. */
export interface FeatureSink {
  add(at: number, value: number): void;
}

const SORTS_AT = USES.length * BY_USE.length;
const OF_USE = places(BY_USE, 0);
const OF_SORT = places(BY_SORT, 0);
const ALONE = places(PLAIN, SORTS_AT + SORTS.length * BY_SORT.length);

function places<Name extends string>(names: readonly Name[], from: number): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, from + at])) as Record<Name, number>;
}

/** Gives the evidence for and against a candidate that is in the text, or known without it. */
export function textFeatures(
  candidate: Candidate,
  surface: Surface,
  context: LinkContext,
  out: FeatureSink,
): void {
  const { ref, use, weight } = candidate;
  const record = context.knowledge.record(ref);
  const traits = traitsOf(record);
  const { names, keys, candidates } = surface;
  const cues = context.cues(surface);
  const single = keys.length === 1;
  const starts = surface.midSentence ? 0 : 1;

  const ofUse = placeOfUse(use) * BY_USE.length;
  out.add(ofUse + OF_USE.bias, 1);
  out.add(ofUse + OF_USE.sentenceStart, starts);
  out.add(ofUse + OF_USE.headlineCase, cues.headlineCase);
  if (single) out.add(ofUse + OF_USE.singleWord, 1);
  if (cues.ordinary) out.add(ofUse + (single ? OF_USE.ordinary : OF_USE.ordinaryPhrase), 1);
  if (context.isShort) out.add(ofUse + OF_USE.shortText, 1);
  const { near, far } = context.evidence(ref, surface);
  if (near > 0) out.add(ofUse + OF_USE.hasEvidence, 1);
  out.add(ofUse + OF_USE.evidenceNear, Math.min(3, near));
  out.add(ofUse + OF_USE.evidenceFar, Math.min(3, far));
  if (context.mostEvidence(surface) > near) out.add(ofUse + OF_USE.rivalEvidence, 1);
  out.add(ofUse + OF_USE.often, Math.log(names.length));
  if (context.isInPrior(ref)) out.add(ofUse + OF_USE.inPrior, 1);
  out.add(ofUse + OF_USE.capitalBefore, cues.capitalBefore);
  out.add(ofUse + OF_USE.capitalAfter, cues.capitalAfter);
  out.add(ofUse + OF_USE.rivals, Math.log(candidates.length));
  out.add(ofUse + OF_USE.weight, Math.log(weight));
  if (single && cues.ordinary) {
    out.add(ofUse + OF_USE.ordinaryInHeadline, cues.headlineCase);
    out.add(ofUse + OF_USE.ordinaryAtStart, starts);
    out.add(ofUse + OF_USE.ordinaryBeforeNoun, starts * cues.beforeNoun);
    out.add(ofUse + OF_USE.ordinaryBeforeDeed, starts * cues.beforeDeed);
  }
  if (traits.isLeader) out.add(ofUse + OF_USE.leads, 1);
  if (single && context.isSmallElsewhere(surface)) out.add(ofUse + OF_USE.smallElsewhere, 1);

  const sort = use === Use.demonym ? 'group' : traits.sort;
  const ofSort = SORTS_AT + SORTS.indexOf(sort) * BY_SORT.length;
  let labelled = 0;
  for (const label of LABELS) {
    const part = surface.votes[label] / names.length;
    out.add(ofSort + OF_SORT[label], part);
    labelled += part;
  }
  const unlabelled = context.untagged ? 0 : Math.max(0, 1 - labelled);
  out.add(ofSort + OF_SORT.noLabel, unlabelled);
  out.add(ofUse + OF_USE.noTag, unlabelled);
  if (context.untagged) out.add(ofSort + OF_SORT.untagged, 1);
  out.add(ofSort + OF_SORT.afterPlaceWord, cues.afterPlaceWord);
  out.add(ofSort + OF_SORT.afterThe, cues.afterThe);
  out.add(ofSort + OF_SORT.afterTitle, cues.afterTitle);
  out.add(ofSort + OF_SORT.beforeSpeech, cues.beforeSpeech);
  out.add(ofSort + OF_SORT.beforePossessive, cues.beforePossessive);
  out.add(ofSort + OF_SORT.nearScore, cues.nearScore);
  if (record.context) out.add(ofSort + OF_SORT.described, 1);
  if (cues.shortCapitals) out.add(ofSort + OF_SORT.shortCapitals, 1);
  out.add(ofSort + OF_SORT.nearSport, cues.nearSport);
  out.add(ofSort + OF_SORT.beforeDeed, cues.beforeDeed);
  out.add(ofSort + OF_SORT.beforeNoun, cues.beforeNoun);
  out.add(ofSort + OF_SORT.asSource, cues.asSource);
  out.add(ofSort + OF_SORT.sentenceStart, starts);
  const introduced = context.introduction(ref, surface);
  if (introduced === 'described') out.add(ofUse + OF_USE.describedAs, 1);
  else if (introduced === 'otherwise') out.add(ofUse + OF_USE.describedElse, 1);
  else if (introduced)
    out.add(ofSort + (introduced === 'same' ? OF_SORT.introducedAs : OF_SORT.introducedElse), 1);
  out.add(ofSort + OF_SORT.afterInThe, cues.afterInThe);
  out.add(ofSort + OF_SORT.beforeIts, cues.beforeIts);
  out.add(ofSort + OF_SORT.beforeHis, cues.beforeHis);
  if (context.isSport) out.add(ofSort + OF_SORT.inSport, 1 - cues.afterPlaceWord);

  let all = 0;
  for (const other of candidates) all += other.weight;
  out.add(ALONE.share, Math.log(weight / all));
  out.add(record.context ? ALONE.describedWeight : ALONE.compiledWeight, Math.log(weight));
  out.add(ALONE.relations, Math.log(1 + record.relations.length));
  if (context.isRelatedToPrior(ref)) out.add(ALONE.relatedToPrior, 1);
  if (single && surface.distinctive) out.add(ALONE.innerCapital, 1);
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
  const isPlace = use !== Use.demonym && context.knowledge.record(ref).kind === 'place';
  if (isPlace && context.isPlacedBy(ref, surface)) out.add(ALONE.placedBy, 1);
}

/** Place of a use in `USES`. */
function placeOfUse(use: number): number {
  return use === Use.alone ? 0 : use === Use.short ? 1 : use === Use.guarded ? 2 : 3;
}
