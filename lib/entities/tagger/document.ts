import { Shape, type Tokens } from '../../text/tokens.ts';
import { markCandidates, Role } from './candidates.ts';
import { NameEvidence } from './name-evidence.ts';

/** What the features need from the whole text before any word is labelled. */
export interface Document {
  readonly tokens: Tokens;
  /** `Role` of each token. */
  readonly roles: Uint8Array;
  /** Whether each token is in a headline: a sentence in which nearly every word is capitalised. */
  readonly headline: Uint8Array;
  /** `Seen` bits: how each candidate appears elsewhere in the text. */
  readonly elsewhere: Uint16Array;
  /** Gazetteer bits of each token. */
  readonly gazetteer: Uint8Array;
}

/** A run of adjacent candidates, labelled together; `end` exclusive. */
export interface Chain {
  readonly start: number;
  readonly end: number;
}

/** Longer chains are cut, to bound the cost of a hostile text. */
export const LONGEST_CHAIN = 512;

/**
 * Prepares a text for tagging.
 * @param gazetteer one byte per token, or null without a knowledge base
 */
export function readDocument(tokens: Tokens, gazetteer: Uint8Array | null): Document {
  const { count } = tokens;
  const roles = new Uint8Array(count);
  const headline = new Uint8Array(count);
  const known = gazetteer ?? new Uint8Array(count);
  markCandidates(tokens, roles);
  markHeadlines(tokens, headline);
  const elsewhere = new Uint16Array(count);
  new NameEvidence(tokens, roles, known).fill(elsewhere);
  return { tokens, roles, headline, elsewhere, gazetteer: known };
}

/** The first chain that starts at or after `from`; null if there is none. */
export function nextChain(doc: Document, from: number): Chain | null {
  const { roles, tokens } = doc;
  let start = from;
  while (start < tokens.count && roles[start] === Role.none) start++;
  if (start >= tokens.count) return null;
  const limit = Math.min(tokens.count, start + LONGEST_CHAIN);
  let end = start + 1;
  while (end < limit && roles[end] !== Role.none && !(tokens.shapes[end]! & Shape.blockStart)) end++;
  return { start, end };
}

// A feature of the tagger. The trained weights depend on this rule, so it can't share the one in headline-case.ts.
const FEWEST_HEADLINE_WORDS = 4;
/** Share of capitalised words, in tenths, from which a sentence counts as a headline. */
const HEADLINE_TENTHS = 7;

function markHeadlines({ count, shapes }: Tokens, headline: Uint8Array): void {
  let start = 0;
  let words = 0;
  let capitals = 0;
  for (let i = 0; i <= count; i++) {
    const shape = i < count ? shapes[i]! : Shape.sentenceStart;
    if (shape & (Shape.sentenceStart | Shape.blockStart)) {
      if (words >= FEWEST_HEADLINE_WORDS && capitals * 10 >= words * HEADLINE_TENTHS)
        headline.fill(1, start, i);
      start = i;
      words = 0;
      capitals = 0;
    }
    if (!(shape & Shape.letter)) continue;
    words++;
    if (shape & Shape.capital) capitals++;
  }
}
