import { hashText } from '../text/hash.ts';
import type { Tokens } from '../text/tokens.ts';

/** The commonest English function words that are rare in other languages. */
const ENGLISH = new Set(
  'the of and to that is was for it with as his be by this had not are but from have they which one you were all her she there would their been has when who will more if out so'
    .split(' ')
    .map(hashText),
);
/** Share of such words from which a text is English; prose has a third, other languages a few in a hundred. */
const SHARE = 0.12;
/** Words looked at; more would not change the answer. */
const SAMPLE = 2000;
/** With fewer words than this, what the page declares decides. */
const ENOUGH = 20;

/**
 * Whether a text can be read as English.
 * @param declared BCP 47 tag that the page declares, if any; it decides only where the text is too short to tell
 */
export function isEnglish(tokens: Tokens, declared?: string): boolean {
  const count = Math.min(tokens.count, SAMPLE);
  let english = 0;
  let words = 0;
  for (let i = 0; i < count; i++) {
    if (!(tokens.shapes[i]! & 1)) continue;
    words++;
    if (ENGLISH.has(tokens.keys[i]!)) english++;
  }
  if (words < ENOUGH) return declared === undefined || /^en\b/i.test(declared);
  return english / words >= SHARE;
}
