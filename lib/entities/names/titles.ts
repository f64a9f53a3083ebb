import { hashSet } from '../../text/hash.ts';

/** Forms of address, which say nothing about a person's role; folded. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor rev sir dame lord lady'.split(' '),
);

/** Forms of address of women. */
const WOMENS = hashSet(
  'mrs ms miss lady dame madame mme madam queen princess duchess countess baroness frau senora signora senhora',
);

/** Whether a word, by its key, is a title or form of address that only women have. */
export function isWomansTitle(key: number): boolean {
  return WOMENS.has(key);
}
