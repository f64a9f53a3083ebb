import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import { ReadText } from '../../lib/entities/portrait/read-text.ts';
import { findTies } from '../../lib/entities/portrait/ties/find-ties.ts';

/** A name that a line of input gives; offsets are JavaScript string indices. */
export interface GivenName {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A tie as the command line prints it. */
export interface PrintedTie {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly sentence: readonly [number, number];
  readonly source: 'article';
  readonly negated?: true;
}

/** The ties that a text makes between given names. The analyzer tells only their kinds. */
export function annotateTies(text: string, names: readonly GivenName[], analyzer: Analyzer): PrintedTie[] {
  const { mentions } = analyzer.read(articleOf(text));
  const named = names
    .map(({ start, end, id }) => {
      const mention = mentions.find(found => found.start < end && start < found.end);
      return { start, end, entityId: id, kind: mention?.kind ?? ('organization' as const) };
    })
    .sort((a, b) => a.start - b.start);
  return findTies(new ReadText(text, named)).map(({ sentence: { start, end }, ...tie }) => ({
    ...tie,
    sentence: [start, end],
    source: 'article',
  }));
}

/** Reads the names of a line of input; null if they aren't names. */
export function readNames(value: unknown): GivenName[] | null {
  if (!Array.isArray(value)) return null;
  const isName = (one: unknown): one is GivenName => {
    const { start, end, id } = (one ?? {}) as Record<string, unknown>;
    return Number.isInteger(start) && Number.isInteger(end) && typeof id === 'string';
  };
  return value.every(isName) ? value : null;
}
