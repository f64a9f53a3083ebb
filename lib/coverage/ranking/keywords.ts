/** Words that don't tell what a story is about. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by for from has have he her his how in into is it its more new no not of off on or out over s says said she than that the their they this to up us was were what when who why will with you your after about amid against before'.split(
    ' ',
  ),
);

/** The keywords of a headline, folded: lower case, without accents or plural s. */
export function keywords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter(word => !STOP_WORDS.has(word))
    .map(word => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** Jaccard similarity of two sets: 0 if they share nothing, 1 if they are equal. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
