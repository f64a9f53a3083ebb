import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../name.ts';
import { isDate } from './dates.ts';
import { isLanguage } from './languages.ts';
import { isMeasure } from './measures.ts';

/** Whether the words around a name, or its own, show that it isn't one. */
export function isNotName(tokens: Tokens, name: Name): boolean {
  return (
    isInCommonPhrase(tokens, name) ||
    isDate(tokens, name) ||
    isLanguage(tokens, name) ||
    isMeasure(tokens, name) ||
    isLetterInBrackets(tokens, name)
  );
}

/** Whether a name is the first word of an ordinary phrase: "CCTV footage". */
function isInCommonPhrase({ keys, shapes, count, words }: Tokens, { first, end }: Name): boolean {
  if (end - first > 1 || end >= count || shapes[end]! & (Shape.capital | Shape.blockStart)) return false;
  return words.commonPhrases.get(keys[first]!)?.has(keys[end]!) ?? false;
}

/** "7.9 oz. (M), 6.6 oz. (W)": a letter in brackets that nobody knows is a label. */
function isLetterInBrackets({ text, starts, ends }: Tokens, { first, end, match }: Name): boolean {
  if (match || end - first > 1) return false;
  return /^[([]\p{Lu}[)\]]$/u.test(text.slice(Math.max(0, starts[first]! - 1), ends[first]! + 1));
}
