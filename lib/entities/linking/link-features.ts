import { Use } from '../../knowledge/format.ts';
import type { Candidate } from '../../knowledge/knowledge.ts';
import type { Kind } from '../../model/kind.ts';
import type { NameLabel } from '../tagger/labels.ts';
import { isBasketball, isClub } from './clubs.ts';
import type { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';

// The features of a candidate; `tools/fit-linker` fits their weights. No labelled text comes with a prior yet, so the
// weights of `inPrior` and `relatedToPrior` are 0.

/** What a candidate may name, as far as its surroundings can tell. */
const SORTS = ['person', 'organization', 'club', 'place', 'thing', 'group'] as const;
type Sort = (typeof SORTS)[number];

const SORT_OF: Record<Kind, Sort> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  product: 'thing',
  law: 'thing',
  event: 'thing',
  work: 'thing',
  group: 'group',
};

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
] as const;

type ByUse = (typeof BY_USE)[number];
type BySort = (typeof BY_SORT)[number];
type Plain = (typeof PLAIN)[number];

/** The features by name, in the order of the weights. */
export const FEATURES: readonly string[] = [
  ...USES.flatMap(use => BY_USE.map(name => `${use}:${name}`)),
  ...SORTS.flatMap(sort => BY_SORT.map(name => `${sort}:${name}`)),
  ...PLAIN,
];

const SORTS_AT = USES.length * BY_USE.length;
const PLAIN_AT = SORTS_AT + SORTS.length * BY_SORT.length;
const BY_USE_AT = places(BY_USE);
const BY_SORT_AT = places(BY_SORT);
const PLAIN_PLACES = places(PLAIN);

function places<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}

/**
 * Lists the evidence for and against one candidate.
 * @param out filled with one value for each of `FEATURES`
 */
export function linkFeatures(
  candidate: Candidate,
  surface: Surface,
  context: LinkContext,
  out: Float64Array,
): void {
  out.fill(0);
  const { ref, use, weight } = candidate;
  const { knowledge } = context;
  const record = knowledge.record(ref);
  const sort = use === Use.demonym ? 'group' : isClub(record) ? 'club' : SORT_OF[record.kind];
  const useAt = placeOfUse(use) * BY_USE.length;
  const sortAt = SORTS_AT + SORTS.indexOf(sort) * BY_SORT.length;
  const setUse = (name: ByUse, value: number): void => {
    out[useAt + BY_USE_AT[name]] = value;
  };
  const setSort = (name: BySort, value: number): void => {
    out[sortAt + BY_SORT_AT[name]] = value;
  };
  const setPlain = (name: Plain, value: number): void => {
    out[PLAIN_AT + PLAIN_PLACES[name]] = value;
  };

  const { names, votes, keys, candidates } = surface;
  const cues = context.cues(surface);
  const single = keys.length === 1;
  setUse('bias', 1);
  setUse('singleWord', single ? 1 : 0);
  setUse('ordinary', single && cues.ordinary ? 1 : 0);
  setUse('ordinaryPhrase', !single && cues.ordinary ? 1 : 0);
  setUse('sentenceStart', surface.midSentence ? 0 : 1);
  setUse('headlineCase', cues.headlineCase);
  setUse('shortText', context.isShort ? 1 : 0);
  setUse('met', context.isMet(ref, surface) ? 1 : 0);
  setUse('otherFullName', context.isOthersName(ref, surface) ? 1 : 0);
  setUse('related', Math.min(3, context.relatedness(ref)));
  const { near, far } = context.evidence(ref, surface);
  setUse('evidenceNear', Math.min(3, near));
  setUse('evidenceFar', Math.min(3, far));
  setUse('hasEvidence', near > 0 ? 1 : 0);
  const rival = candidates.some(
    other => other.ref !== ref && context.evidence(other.ref, surface).near > near,
  );
  setUse('rivalEvidence', rival ? 1 : 0);
  setUse('often', Math.log(names.length));
  setUse('inPrior', context.isInPrior(ref) ? 1 : 0);
  setUse('capitalBefore', cues.capitalBefore);
  setUse('capitalAfter', cues.capitalAfter);
  setUse('rivals', Math.log(candidates.length));
  setUse('weight', Math.log(weight));
  if (single && cues.ordinary) {
    const starts = surface.midSentence ? 0 : 1;
    setUse('ordinaryInHeadline', cues.headlineCase);
    setUse('ordinaryAtStart', starts);
    setUse('ordinaryBeforeNoun', starts * cues.beforeNoun);
    setUse('ordinaryBeforeDeed', starts * cues.beforeDeed);
  }
  setUse('leads', record.relations.some(({ name }) => name === 'leads') ? 1 : 0);
  setUse('smallElsewhere', single && context.isSmallElsewhere(surface) ? 1 : 0);

  let labelled = 0;
  for (const label of LABELS) {
    const part = votes[label] / names.length;
    setSort(label, part);
    labelled += part;
  }
  const unlabelled = context.untagged ? 0 : Math.max(0, 1 - labelled);
  setSort('noLabel', unlabelled);
  setUse('noTag', unlabelled);
  setSort('untagged', context.untagged ? 1 : 0);
  setSort('afterPlaceWord', cues.afterPlaceWord);
  setSort('afterThe', cues.afterThe);
  setSort('afterTitle', cues.afterTitle);
  setSort('beforeSpeech', cues.beforeSpeech);
  setSort('beforePossessive', cues.beforePossessive);
  setSort('nearScore', cues.nearScore);
  setSort('described', record.context ? 1 : 0);
  setSort('shortCapitals', cues.shortCapitals ? 1 : 0);
  setSort('nearSport', cues.nearSport);
  setSort('beforeDeed', cues.beforeDeed);
  setSort('beforeNoun', cues.beforeNoun);
  setSort('asSource', cues.asSource);
  setSort('sentenceStart', surface.midSentence ? 0 : 1);
  const introduced = context.introduction(ref, surface);
  setSort('introducedAs', introduced === 'same' ? 1 : 0);
  setSort('introducedElse', introduced === 'other' || introduced === 'everyday' ? 1 : 0);

  const all = candidates.reduce((sum, other) => sum + other.weight, 0);
  setPlain('share', Math.log(weight / all));
  setPlain(record.context ? 'describedWeight' : 'compiledWeight', Math.log(weight));
  setPlain('relations', Math.log(1 + record.relations.length));
  setPlain('placedBy', sort === 'place' && context.isPlacedBy(ref, surface) ? 1 : 0);
  setPlain('relatedToPrior', context.isRelatedToPrior(ref) ? 1 : 0);
  setPlain('innerCapital', single && surface.distinctive ? 1 : 0);
  if (sort === 'club' && cues.nearScore > 0)
    setPlain(isBasketball(record) === cues.highScore ? 'fitsScore' : 'missesScore', 1);
  setPlain('itsThe', record.name.startsWith('The ') ? cues.afterCapitalThe : 0);
}

/** Place of a use in `USES`. */
function placeOfUse(use: number): number {
  return use === Use.alone ? 0 : use === Use.short ? 1 : use === Use.guarded ? 2 : 3;
}
