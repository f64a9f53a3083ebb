import nlp from 'compromise/two';
import type { Span } from '../../model/article.ts';

/** A word of a sentence with its part of speech, as compromise sees it. */
export interface Term extends Span {
  /** Lower case, without punctuation. */
  readonly normal: string;
  /** Tags of compromise's tag set: `Noun`, `Actor`, `Verb`, `Determiner`… */
  readonly tags: ReadonlySet<string>;
  /** Punctuation and white space after the word. */
  readonly post: string;
}

interface JsonTerm {
  readonly text: string;
  readonly normal: string;
  readonly post: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Reads one sentence with compromise. About 14,000 words a second: for selected sentences, never for a whole article.
 * @param offset where the sentence starts in its article; the terms' spans are offsets in the article
 */
export function readTerms(sentence: string, offset: number): Term[] {
  const parsed = nlp(sentence).json({ offset: true, terms: { offset: true, tags: true } }) as {
    terms: JsonTerm[];
  }[];
  return parsed.flatMap(({ terms }) =>
    terms.map(({ normal, post, tags, offset: { start, length } }) => ({
      start: offset + start,
      end: offset + start + length,
      normal,
      post,
      tags: new Set(tags),
    })),
  );
}
