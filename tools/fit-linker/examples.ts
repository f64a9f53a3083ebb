import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import { NO_EXPECTATIONS } from '../../lib/entities/linking/expectations.ts';
import { FEATURES } from '../../lib/entities/linking/feature-names.ts';
import { linkSurfaces } from '../../lib/entities/linking/link.ts';
import { LinkContext } from '../../lib/entities/linking/link-context.ts';
import {
  type FeatureSink,
  roundFeatures,
  surfaceFeatures,
  textFeatures,
} from '../../lib/entities/linking/link-features.ts';
import type { Surface } from '../../lib/entities/linking/surfaces.ts';
import { findSurfaces, type Surfaces } from '../../lib/entities/names/find-surfaces.ts';
import type { Name } from '../../lib/entities/names/name.ts';
import { Use } from '../../lib/knowledge/format.ts';
import type { Stored } from '../../lib/knowledge/record.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import type { LabelledText } from './labelled-sets.ts';

/** A feature vector without its zeros. */
export interface Sparse {
  readonly at: Uint16Array;
  readonly values: Float32Array;
}

/** Candidates that are right for some of a surface's names; -1 is "nothing known". */
export interface Target {
  readonly right: readonly number[];
  readonly weight: number;
}

/** One surface to learn from. */
export interface Example {
  readonly text: LabelledText;
  readonly surface: string;
  readonly candidates: readonly Sparse[];
  readonly names: readonly string[];
  readonly targets: readonly Target[];
}

/** A labelled text with its names found, which doesn't depend on the weights. */
export interface Prepared {
  readonly text: LabelledText;
  readonly found: Surfaces;
  readonly targets: ReadonlyMap<Surface, readonly Target[]>;
}

const TYPED: ReadonlySet<Kind> = new Set<Kind>(['person', 'organization', 'place']);

/** Finds a text's names and what is right for each; null if the text isn't read as English. */
export function prepare(text: LabelledText, { knowledge, tagger, detect }: Analyzer): Prepared | null {
  if (detect(articleOf(text.text)).language !== 'en') return null;
  const tokens = tokenize(text.text);
  const found = findSurfaces(tokens, knowledge, tagger, NO_EXPECTATIONS);
  const targets = new Map<Surface, readonly Target[]>();
  for (const surface of found.surfaces) {
    if (surface.candidates.length === 0) continue;
    if (text.typesOnly && surface.candidates.some(({ use }) => use === Use.demonym)) continue;
    const records = surface.candidates.map(({ ref }) => knowledge.record(ref));
    const demonym = surface.candidates.some(({ use }) => use === Use.demonym);
    const counts = new Map<string, { right: readonly number[]; count: number }>();
    for (const name of surface.names) {
      const right = rightFor(name, text, found, records);
      // Whether "French" is a name is a matter of habit, and the sets differ in it.
      if (!right || (demonym && right[0] === -1)) continue;
      const known = counts.get(right.join()) ?? { right, count: 0 };
      known.count++;
      counts.set(right.join(), known);
    }
    if (counts.size === 0) continue;
    const all = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
    const weight = text.weight * Math.sqrt(Math.min(9, all));
    targets.set(
      surface,
      [...counts.values()].map(({ right, count }) => ({ right, weight: (weight * count) / all })),
    );
  }
  return { text, found, targets };
}

/** Which candidates are right for a name; null if the labels don't say. */
function rightFor(
  { first, end }: Name,
  { labels, complete, compiledUnlabelled, typesOnly }: LabelledText,
  { text: { tokens } }: Surfaces,
  records: readonly Stored[],
): number[] | null {
  const from = tokens.starts[first]!;
  const to = tokens.ends[end - 1]!;
  const touched = labels.filter(label => label.start < to && from < label.end);
  if (touched.length === 0) {
    const covered = complete && complete[0] <= from && to <= complete[1];
    if (compiledUnlabelled && end - first > 1 && records.every(({ context }) => context === '')) return null;
    // Sets that label types label persons, organizations and places alone.
    const labelled = !typesOnly || records.every(({ kind }) => TYPED.has(kind));
    return covered && labelled ? [-1] : null;
  }
  const exact = touched.find(label => label.start === from && label.end === to);
  if (touched.some(({ answers, type }) => answers === null && type === undefined)) return null;
  if (!exact) {
    // A part of a longer name, or one too long: wrong, unless it is meant all the same.
    const meant = records.some(record => touched.some(({ answers }) => isMeant(record, answers ?? [])));
    return meant || touched.some(({ type }) => type) ? null : [-1];
  }
  if (exact.type) {
    const fitting = records.flatMap((record, i) => (fitsType(record.kind, exact.type!) ? [i] : []));
    return fitting.length === records.length ? null : [...fitting, -1];
  }
  const right = records.flatMap((record, i) => (isMeant(record, exact.answers ?? []) ? [i] : []));
  return right.length > 0 ? right : [-1];
}

function isMeant({ name, wikipedia, wikidata }: Stored, answers: readonly string[]): boolean {
  return answers.some(
    answer =>
      answer === `=${name}` || answer === wikidata || answer === wikipedia || (!wikipedia && answer === name),
  );
}

function fitsType(kind: Kind, type: string): boolean {
  if (type === 'PER') return kind === 'person';
  if (type === 'LOC') return kind === 'place';
  return kind === 'organization' || kind === 'product' || kind === 'work';
}

/** The examples of a text, with the features that its links by `weights` give. */
export function examplesOf(
  { text, found, targets }: Prepared,
  { knowledge }: Analyzer,
  weights: Float64Array,
): Example[] {
  const context = new LinkContext(knowledge, found.text, found.surfaces);
  context.settle(linkSurfaces(knowledge, found.text, found.surfaces, weights));
  const values = new Float64Array(FEATURES.length);
  const vector: FeatureSink = {
    add(at, value) {
      values[at] = value;
    },
    addAll(from, row) {
      values.set(row, from);
    },
  };
  const shared = new Map([...targets.keys()].map(surface => [surface, surfaceFeatures(surface, context)]));
  return [...targets].map(([surface, wanted]) => ({
    text,
    surface: found.text.tokens.text.slice(surface.span.start, surface.span.end),
    names: surface.candidates.map(({ ref }) => knowledge.record(ref).name),
    targets: wanted,
    candidates: surface.candidates.map(candidate => {
      values.fill(0);
      textFeatures(candidate, surface, shared.get(surface)!, context, vector);
      roundFeatures(candidate, surface, context, vector);
      const at = FEATURES.flatMap((_, i) => (values[i] === 0 ? [] : [i]));
      return { at: Uint16Array.from(at), values: Float32Array.from(at, i => values[i]!) };
    }),
  }));
}
