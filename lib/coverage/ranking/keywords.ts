/** Words that don't tell what a story is about. */
const STOP_WORDS = new Set(
  'a about after against all also amid among an and any are as at be because been before being between but by can could did do does down during each for from get had has have he her here his how i if in into is it its just may me might more most my new no not now of off on one only or other our out over per said say says she should since so some still such than that the their them then there these they this those through to under until up us via was we were what when where which while who why will with would yet you your'.split(
    ' ',
  ),
);

/** The keywords of a text in its order: lower case, without accents, in the form `stem` gives them. */
export function keywords(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[’']s\b/g, '')
      .replace(/['’]/g, '')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .toLowerCase()
      .match(/\p{N}+(?:[.:]\p{N}+)*|\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.filter(word => !STOP_WORDS.has(word)).map(stem);
}

const SINGULAR: Readonly<Record<string, string>> = { sses: 'ss', ies: 'y', s: '' };

/** Cuts common English endings: "sentenced" and "sentences" become "sentenc". Rough, but the same for both. */
function stem(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  let stem = word.endsWith('s') ? word.replace(/sses$|ies$|(?<![sui])s$/, plural => SINGULAR[plural]!) : word;
  if (stem.length > 5 && /[dgnsty]$/.test(stem))
    stem = stem.replace(/(?:ing|ed|ment|ness|ly)$/, '').replace(/[ai]tion$/, 'at');
  return stem.length > 4 ? stem.replace(/e$/, '').replace(/(.)\1$/, '$1') : stem;
}

/** Jaccard similarity of two sets: 0 if they share nothing, 1 if they are equal. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}
