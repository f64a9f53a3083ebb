import { aliasKeys } from './alias-keys.ts';
import { extendFingerprint } from './format.ts';

/** Hash of a phrase of evidence, comparable with `phraseHash` over a text's keys. */
export function phraseHash(keys: readonly number[]): number {
  return keys.reduce(extendFingerprint, 0) | 0;
}

/** Hashes of all words and phrases of evidence of one entry; those without letters are dropped. */
export function evidenceHashes(evidence: readonly string[]): number[] {
  return evidence.flatMap(phrase => {
    const broken = aliasKeys(phrase);
    return broken ? [phraseHash(broken.keys)] : [];
  });
}
