import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import { portraitRules } from '../../lib/entities/portrait/portrait-rules.ts';
import { ReadText } from '../../lib/entities/portrait/read-text.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import type { AnnotateRequest } from './annotate-text.ts';

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
export function annotateTies(
  { text, language }: Pick<AnnotateRequest, 'text' | 'language'>,
  names: readonly GivenName[],
  analyzer: Analyzer,
): PrintedTie[] {
  const { mentions, reading } = analyzer.read({ ...articleOf(text), language });
  if (reading === 'known-names-only') return [];
  const named = names
    .map(({ start, end, id }) => {
      const mention = mentions.find(found => found.start < end && start < found.end);
      return { start, end, entityId: id, kind: mention?.kind ?? ('organization' as const) };
    })
    .sort((a, b) => a.start - b.start);
  const ties = portraitRules(reading).tiesOf(new ReadText(text, named, LANGUAGE_WORDS[reading]));
  return ties.map(({ sentence: { start, end }, verb, tail, said: _, ...tie }) => ({
    ...tie,
    verb: tail ? `${verb} ${tail}` : verb,
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
