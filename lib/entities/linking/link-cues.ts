import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { type IsOrdinary, inHeadlineCase } from '../names/headline-case.ts';
import type { Surface } from './surfaces.ts';

/** The words next to a surface's mentions, as shares of its mentions (0 to 1) unless boolean. */
export interface Cues {
  /** Every word is one that running text writes in lower case. */
  readonly ordinary: boolean;
  /** One word of two or three capitals. */
  readonly shortCapitals: boolean;
  readonly headlineCase: number;
  readonly afterPlaceWord: number;
  readonly afterThe: number;
  /** After the definite article in lower case. */
  readonly afterSmallThe: number;
  readonly afterTitle: number;
  readonly beforeSpeech: number;
  readonly beforePossessive: number;
  /** Another capitalised word is next to it, so it may be part of a longer name. */
  readonly capitalBefore: number;
  readonly capitalAfter: number;
  /** A result such as "3-2" is within a few words. */
  readonly nearScore: number;
}

const POSSESSIVE = hashText('’s');

/** Mentions of a surface to look at. */
const LOOKED_AT = 6;
/** Words between a name and a result. */
const SCORE_REACH = 6;

/** Reads the cues of one surface. */
export function readCues(
  tokens: Tokens,
  marked: Uint8Array,
  isOrdinary: IsOrdinary,
  { names, keys }: Surface,
): Cues {
  const counts = {
    headlineCase: 0,
    afterPlaceWord: 0,
    afterThe: 0,
    afterSmallThe: 0,
    afterTitle: 0,
    beforeSpeech: 0,
    beforePossessive: 0,
    capitalBefore: 0,
    capitalAfter: 0,
    nearScore: 0,
  };
  const { titles, placeWords, speech, articles } = tokens.words.linker;
  const looked = names.slice(0, LOOKED_AT);
  const share = 1 / looked.length;
  for (const { first, end } of looked) {
    const startsBlock = (tokens.shapes[first]! & Shape.blockStart) !== 0;
    const before = first > 0 && !startsBlock ? tokens.keys[first - 1]! : 0;
    const endsBlock = end >= tokens.count || (tokens.shapes[end]! & Shape.blockStart) !== 0;
    const after = endsBlock ? 0 : tokens.keys[end]!;
    if (inHeadlineCase(marked, first)) counts.headlineCase += share;
    if (placeWords.has(before)) counts.afterPlaceWord += share;
    if (articles.has(before)) counts.afterThe += share;
    if (articles.has(before) && !(tokens.shapes[first - 1]! & Shape.capital)) counts.afterSmallThe += share;
    if (titles.has(before)) counts.afterTitle += share;
    if (speech.has(after)) counts.beforeSpeech += share;
    if (after === POSSESSIVE) counts.beforePossessive += share;
    if (!startsBlock && joinsCapital(tokens, first - 1, first)) counts.capitalBefore += share;
    if (!endsBlock && joinsCapital(tokens, end, end)) counts.capitalAfter += share;
    if (isNearScore(tokens, first, end)) counts.nearScore += share;
  }
  const { first, end } = names[0]!;
  const length = tokens.ends[end - 1]! - tokens.starts[first]!;
  return {
    ...counts,
    ordinary: keys.every(isOrdinary),
    shortCapitals: end - first === 1 && length <= 3 && (tokens.shapes[first]! & Shape.allCaps) !== 0,
  };
}

/** Whether the word at `at` has a capital of its own, and the token at `joint` isn't the start of a sentence. */
function joinsCapital({ shapes, keys, words }: Tokens, at: number, joint: number): boolean {
  if (at < 0 || shapes[joint]! & Shape.sentenceStart || words.linker.titles.has(keys[at]!)) return false;
  if (at < joint && shapes[at]! & Shape.sentenceStart) return false;
  return (shapes[at]! & Shape.capital) !== 0;
}

/** "121-108", "2-1", "3–0": two numbers joined by a hyphen or dash, in the same block. */
function isNearScore({ text, shapes, starts, ends, count }: Tokens, first: number, end: number): boolean {
  const from = Math.max(1, first - SCORE_REACH);
  const to = Math.min(count - 2, end + SCORE_REACH);
  for (let at = from; at <= to; at++) {
    const between = text.charCodeAt(starts[at]!);
    if (between !== 0x2d && between !== 0x2013) continue;
    if (isShortNumber(at - 1) && isShortNumber(at + 1) && !(shapes[at + 1]! & Shape.spaceBefore)) return true;
  }
  return false;

  function isShortNumber(at: number): boolean {
    return (shapes[at]! & (Shape.digit | Shape.letter)) === Shape.digit && ends[at]! - starts[at]! <= 3;
  }
}
