import { hashText } from '../../../text/hash.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { isDateline } from './dateline.ts';

const OF = hashText('of');
const POSSESSIVE = hashText('’s');

/**
 * Whether hardly anything but a place may be named here: "police in Darwin", "the mayor of Darwin", "Darwin residents", or
 * in a dateline. "Interest in Darwin" and "in Darwin’s day" may be about somebody, and "in Darwin Road" isn't about the town.
 */
export function isInPlacePhrase(tokens: Tokens, first: number, end: number): boolean {
  const { keys, shapes, count } = tokens;
  if (isDateline(tokens, first, end)) return true;
  if (first === 0 || shapes[first]! & Shape.blockStart) return false;
  const isLast = end >= count || (shapes[end]! & Shape.blockStart) !== 0;
  const after = isLast ? 0 : keys[end]!;
  if (after === POSSESSIVE || (!isLast && isNameGoingOn(tokens, end))) return false;
  const { insideWords, otherInsides, townHeads, townNouns, directions } = tokens.words.linker;
  const before = keys[first - 1]!;
  const isBefore = (words: typeof townHeads): boolean => words.has(keys[first - 2] ?? 0);
  if (insideWords.has(before)) return !isBefore(otherInsides);
  if (before === OF) return isBefore(townHeads) || isBefore(directions);
  // "Some Darwin residents", but not "Ann Darwin residents".
  return (
    townNouns.has(after) && (shapes[first - 1]! & (Shape.capital | Shape.sentenceStart)) !== Shape.capital
  );
}

/** Whether a capitalised word follows that isn't a day or a month. */
function isNameGoingOn({ keys, shapes, words }: Tokens, at: number): boolean {
  if (shapes[at]! & Shape.sentenceStart || !(shapes[at]! & Shape.capital)) return false;
  return !words.calendar.has(keys[at]!);
}
