import { aliasKeys } from './alias-keys.ts';
import { extendFingerprint } from './format.ts';

/** Hash of a phrase, given its words' keys; the same for evidence and for the text it is compared with. */
export function phraseHash(keys: readonly number[]): number {
  return keys.reduce(extendFingerprint, 0) | 0;
}

/** Hashes of an entry's evidence; phrases without words are dropped. */
export function evidenceHashes(evidence: readonly string[]): number[] {
  return evidence.flatMap(phrase => {
    const split = aliasKeys(phrase);
    return split ? [phraseHash(split.keys)] : [];
  });
}

const MOST_EVIDENCE = 6;

/** Distinctive words of a description: evidence for a name that is also a word, or shared by many. */
export function evidenceIn(description: string): string[] {
  const words = description.match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words.map(word => word.toLowerCase()))].slice(0, MOST_EVIDENCE);
}
