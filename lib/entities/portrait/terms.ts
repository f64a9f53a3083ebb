import type { Span } from '../../model/article.ts';
import type { Kind } from '../../model/kind.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Sentence } from '../sentences.ts';

/** A name as the rules for roles and ties see it. */
export interface NamedSpan extends Span {
  readonly entityId: string;
  readonly kind: Kind;
}

/** A whole name, a word or a mark of a sentence. */
export interface Term extends Span {
  readonly type: 'name' | 'word' | 'mark';
  /** The word or mark in lower case, with straight apostrophes. For a name, its words. */
  readonly lower: string;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Set for names only. */
  readonly name: NamedSpan | null;
}

/**
 * Reads a sentence into terms: every name is one term, and so is a word with hyphens. An ending "’s" is a mark.
 * @param names in the order of the text
 */
export function readTerms(tokens: Tokens, sentence: Sentence, names: readonly NamedSpan[]): Term[] {
  const { text, starts, ends, shapes } = tokens;
  const terms: Term[] = [];
  let next = firstAfter(names, sentence.start);
  let at = sentence.first;
  while (at < sentence.limit) {
    while (next < names.length && names[next]!.end <= starts[at]!) next++;
    const name = names[next];
    if (name && name.start < ends[at]! && name.end > starts[at]!) {
      terms.push(termOf(text, 'name', name.start, name.end, true, name));
      while (at < sentence.limit && starts[at]! < name.end) at++;
      continue;
    }
    let end = at + 1;
    const isWord = (shapes[at]! & Shape.word) !== 0;
    if (isWord) end = endOfHyphenated(tokens, at, sentence.limit, name?.start ?? Number.POSITIVE_INFINITY);
    const capital = (shapes[at]! & Shape.capital) !== 0;
    terms.push(termOf(text, isWord ? 'word' : 'mark', starts[at]!, ends[end - 1]!, capital, null));
    at = end;
  }
  return terms;
}

function termOf(
  text: string,
  type: Term['type'],
  start: number,
  end: number,
  capital: boolean,
  name: NamedSpan | null,
): Term {
  const lower = text.slice(start, end).toLowerCase().replace(/[’ʼ]/g, "'");
  return { type, start, end, lower, capital, name };
}

/** End of the tokens of "co-founder" or "well-known", exclusive. */
function endOfHyphenated({ text, starts, shapes }: Tokens, at: number, limit: number, stop: number): number {
  const isSpaced = (token: number): boolean => (shapes[token]! & Shape.spaceBefore) !== 0;
  let end = at + 1;
  while (end + 1 < limit) {
    const isHyphen = HYPHEN.test(text[starts[end]!]!) && !isSpaced(end) && !isSpaced(end + 1);
    if (!isHyphen || !(shapes[end + 1]! & Shape.word) || starts[end + 1]! >= stop) break;
    end += 2;
  }
  return end;
}

const HYPHEN = /[-‐‑]/;

function firstAfter(names: readonly NamedSpan[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a term is a mark other than "’s". */
export function isBreak(term: Term | undefined): boolean {
  return term === undefined || (term.type === 'mark' && term.lower !== "'s" && term.lower !== "'");
}

/** Whether a term is the "’s" or bare apostrophe of a possessive. */
export function isPossessive(term: Term | undefined): boolean {
  return term !== undefined && term.type === 'mark' && (term.lower === "'s" || term.lower === "'");
}
