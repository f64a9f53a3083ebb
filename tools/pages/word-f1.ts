/** The words of a text: runs of letters and digits, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** F1 of two texts as bags of words, 0 to 1: the measure of the WCXB and Zyte article benchmarks. */
export function wordF1(found: string, expected: string): number {
  const foundWords = wordsOf(found);
  const expectedWords = wordsOf(expected);
  const left = new Map<string, number>();
  for (const word of expectedWords) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of foundWords) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (foundWords.length + expectedWords.length);
}
