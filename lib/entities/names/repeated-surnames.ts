import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';
import { isInDate } from './not-names/dates.ts';

/** Probability that a word from an earlier full name is that person's surname again. */
const PROBABILITY = 0.6;

/**
 * Finds surnames that the tagger missed because they are also words ("May had lost three votes"): a
 * capitalised word outside all names that ends a person's full name elsewhere in the article.
 * @returns the names given and those found, in the order of the text
 */
export function addRepeatedSurnames(tokens: Tokens, names: readonly Name[]): Name[] {
  const { keys, shapes, count } = tokens;
  const surnames = new Set<number>();
  for (const { first, end, label } of names)
    if (label === 'PER' && end - first > 1) surnames.add(keys[end - 1]!);
  if (surnames.size === 0) return [...names];
  const found: Name[] = [];
  let next = 0;
  for (let at = 0; at < count; at++) {
    if (next < names.length && at >= names[next]!.first) {
      at = Math.max(at, names[next++]!.end - 1);
      continue;
    }
    if (!(shapes[at]! & Shape.capital) || !surnames.has(keys[at]!)) continue;
    if (isCapital(tokens, at - 1, false) || isCapital(tokens, at + 1, true) || isInDate(tokens, at)) continue;
    found.push({ first: at, end: at + 1, label: 'PER', probability: PROBABILITY, match: null });
  }
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

/** Whether a neighbour is part of the same run of capitals. */
function isCapital({ shapes, count }: Tokens, at: number, behind: boolean): boolean {
  if (at < 0 || at >= count) return false;
  const startsAnew = shapes[behind ? at : at + 1]! & Shape.sentenceStart;
  return !startsAnew && (shapes[at]! & Shape.capital) !== 0;
}
