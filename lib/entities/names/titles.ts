// Titles of people, in one table. The tagger's own list (`tagger/name-evidence.ts`) is apart: its trained weights depend
// on it.

import { hashText } from '../../text/hash.ts';

/** Forms of address, which say nothing about a person's role; folded. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor rev sir dame lord lady'.split(' '),
);

const OFFICES =
  'president prime minister chancellor secretary senator sen rep governor gov general gen colonel col captain capt ' +
  'lieutenant lt sergeant sgt admiral judge justice king queen prince princess pope mayor ayatollah sheikh ceo ' +
  'chief executive vice former chairman coach spokesman spokeswoman envoy';

const TITLES: ReadonlySet<number> = new Set([...HONORIFICS, ...OFFICES.split(' ')].map(hashText));

/** Whether a word, by its key, is a title or form of address before a person's name. */
export function isPersonTitle(key: number): boolean {
  return TITLES.has(key);
}
