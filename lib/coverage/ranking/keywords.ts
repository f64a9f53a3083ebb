/** Words that say nothing of what a story is about. */
const STOP = new Set(
  'a an and are as at be been but by for from has have he her his how in into is it its more new no not of off on or out over s says said she than that the their they this to up us was were what when who why will with you your after about amid against before'.split(
    ' ',
  ),
);

/** The telling words of a headline, folded: lower case, no accents, no plural s. */
export function tellingWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter(word => !STOP.has(word))
    .map(word => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** Overlap of two sets by Jaccard: 0 for nothing shared, 1 for the same. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
