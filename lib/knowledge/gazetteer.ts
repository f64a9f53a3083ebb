import type { Kind } from '../model/kind.ts';
import type { Tokens } from '../text/tokens.ts';
import { Use } from './format.ts';
import type { Knowledge, Match } from './knowledge.ts';

/** What the knowledge base knows about a token; bits of a gazetteer byte. */
export const Known = {
  person: 1,
  organization: 2,
  place: 4,
  /** A product, law, event or work. */
  other: 8,
  /** The match starts at this token. */
  start: 16,
  /** An ethnic group, nationality or religion. */
  people: 128,
} as const;

const BITS: Record<Kind, number> = {
  person: Known.person,
  organization: Known.organization,
  place: Known.place,
  product: Known.other,
  law: Known.other,
  event: Known.other,
  work: Known.other,
  group: Known.people,
};

/**
 * Turns the longest matches into hints for the tagger, one byte per token. Aliases that need a full name (surnames) or
 * evidence give no hint.
 */
export function gazetteer(knowledge: Knowledge, tokens: Tokens, matches: readonly Match[]): Uint8Array {
  const bytes = new Uint8Array(tokens.count);
  let free = 0;
  for (const { first, end, candidates } of matches) {
    if (first < free) continue;
    let bits = 0;
    for (const { ref, use } of candidates) {
      if (use === Use.alone) bits |= BITS[knowledge.record(ref).kind];
      else if (use === Use.demonym) bits |= Known.people;
    }
    if (bits === 0) continue;
    bytes.fill(bits, first, end);
    bytes[first]! |= Known.start;
    free = end;
  }
  return bytes;
}
