import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';

/** Words between a name and a result. */
const SCORE_REACH = 6;
/** Points from which a result is basketball's. */
const HIGH = 75;
/** Words between a name and a word about sport. */
const SPORT_REACH = 8;

/** Fewest words about matches, how many of them differ, and their least share of all tokens, in a text about sport. */
const FEWEST_OF_SPORT = 5;
const DIFFERENT_OF_SPORT = 3;
const SHARE_OF_SPORT = 0.02;

/** Whether a text is about matches. */
export function isAboutSport({ keys, count, words }: Tokens): boolean {
  const { sport } = words.linker;
  if (sport.size === 0) return false;
  let found = 0;
  const different = new Set<number>();
  for (let at = 0; at < count; at++) {
    if (!sport.has(keys[at]!)) continue;
    found++;
    if (different.size < DIFFERENT_OF_SPORT) different.add(keys[at]!);
  }
  return different.size >= DIFFERENT_OF_SPORT && found >= FEWEST_OF_SPORT && found >= SHARE_OF_SPORT * count;
}

/** How many different words about sport are near, at most two: "a club where he was attacked" is about one. */
export function countSport({ keys, count, words }: Tokens, first: number, end: number): number {
  const { sport } = words.linker;
  if (sport.size === 0) return 0;
  let found = 0;
  const to = Math.min(count, end + SPORT_REACH);
  for (let at = Math.max(0, first - SPORT_REACH); at < to; at++) {
    if (keys[at] === found || !sport.has(keys[at]!)) continue;
    if (found !== 0) return 2;
    found = keys[at]!;
  }
  return found === 0 ? 0 : 1;
}

/** "121-108", "2-1", "3–0": two numbers joined by a hyphen or dash, but no date or telephone number: "2026-11-29". */
export function isNearScore(
  { text, shapes, starts, ends, count }: Tokens,
  first: number,
  end: number,
): boolean {
  const from = Math.max(1, first - SCORE_REACH);
  const to = Math.min(count - 2, end + SCORE_REACH);
  for (let at = from; at <= to; at++) {
    if (!joins(at) || joins(at - 2) || joins(at + 2)) continue;
    if (isShortNumber(at - 1) && isShortNumber(at + 1)) return true;
  }
  return false;

  function joins(at: number): boolean {
    const sign = text.charCodeAt(starts[at] ?? text.length);
    return (sign === 0x2d || sign === 0x2013) && !(shapes[at + 1]! & Shape.spaceBefore);
  }

  function isShortNumber(at: number): boolean {
    return (shapes[at]! & (Shape.digit | Shape.letter)) === Shape.digit && ends[at]! - starts[at]! <= 3;
  }
}

/** Whether a number that only basketball teams score is near. */
export function hasHighScore(
  { shapes, text, starts, ends, count }: Tokens,
  names: Surface['names'],
): boolean {
  return names.some(({ first, end }) => {
    for (let at = Math.max(0, first - SCORE_REACH); at < Math.min(count, end + SCORE_REACH); at++) {
      const isNumber = (shapes[at]! & (Shape.digit | Shape.letter)) === Shape.digit;
      if (isNumber && ends[at]! - starts[at]! <= 3 && Number(text.slice(starts[at], ends[at])) >= HIGH)
        return true;
    }
    return false;
  });
}
