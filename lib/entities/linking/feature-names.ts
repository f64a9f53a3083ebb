import type { NameLabel } from '../tagger/labels.ts';
import { SORTS } from './traits.ts';

// The names of the linker's features, in the order of their weights.

export const USES = ['alone', 'short', 'guarded', 'demonym'] as const;
export const LABELS = ['PER', 'ORG', 'LOC', 'MISC'] as const satisfies readonly NameLabel[];

/** Features with a weight for each use of an alias. */
export const BY_USE = [
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
export const BY_SORT = [
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

/** Where the features by sort start. */
export const SORTS_AT = USES.length * BY_USE.length;
/** Places of features by name: within a use, within a sort, and in `FEATURES`. */
export const OF_USE = places(BY_USE, 0);
export const OF_SORT = places(BY_SORT, 0);
export const ALONE = places(PLAIN, SORTS_AT + SORTS.length * BY_SORT.length);

function places<Name extends string>(names: readonly Name[], from: number): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, from + at])) as Record<Name, number>;
}
