import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { type IsOrdinary, inHeadlineCase } from '../names/headline-case.ts';
import { isDateline } from './evidence/dateline.ts';
import { ownerAfter } from './evidence/owners.ts';
import { isInPlacePhrase } from './evidence/place-phrases.ts';
import { countSport, hasHighScore, isNearScore } from './evidence/sport.ts';
import type { Surface } from './surfaces.ts';

/** The words next to a surface's mentions, as shares of its mentions (0 to 1) unless boolean. */
export interface Cues {
  /** Every word is one that running text writes in lower case. */
  readonly ordinary: boolean;
  /** One word of two or three capitals. */
  readonly shortCapitals: boolean;
  readonly headlineCase: number;
  /** After "in" or "west of", or in a dateline. */
  readonly afterPlaceWord: number;
  /** Where hardly anything but a place may be: "police in", "the mayor of", or in a dateline. */
  readonly asPlace: number;
  readonly afterThe: number;
  /** After the definite article in lower case. */
  readonly afterSmallThe: number;
  readonly afterTitle: number;
  readonly beforeSpeech: number;
  readonly beforePossessive: number;
  readonly beforeComma: number;
  /** Before a word in lower case that is neither a small word nor what someone does: "Apple growers". */
  readonly beforeNoun: number;
  /** Another capitalised word is next to it, so it may be part of a longer name. */
  readonly capitalBefore: number;
  readonly capitalAfter: number;
  /** A title before a name: "Justice Thomas". */
  readonly asTitle: number;
  /** Between the definite article and the number of a model: "the Monterey 12". */
  readonly asModel: number;
  /** A result such as "3-2" is within a few words. */
  readonly nearScore: number;
  /** The result is one of basketball's, with more points than other sports have. */
  readonly highScore: boolean;
  /** Words about matches are within a few words. */
  readonly nearSport: number;
  /** After the seat of someone who was elected: "MP for". */
  readonly afterSeat: number;
  /** Before a verb in the present tense that says what someone does: "sues", "unveils". */
  readonly beforeDeed: number;
  /** Before what people do, or what is done to them, but hardly to places: "quits", "grilled". */
  readonly beforeOrdeal: number;
  /** Before a word about a firm's business: "shares", "recalls". */
  readonly beforeBusiness: number;
  /** Last in its block, after a dash: where a headline names its outlet. */
  readonly asSource: number;
  /** After a "The" that is capitalised inside a sentence. */
  readonly afterCapitalThe: number;
  /** After a preposition of place and the definite article: "in the Amazon". */
  readonly afterInThe: number;
  /** After any preposition. */
  readonly afterPreposition: number;
  /** Soon after it, a possessive points back to a country or body ("closed its airspace"), or to a person ("his keys"). */
  readonly beforeIts: number;
  readonly beforeHis: number;
}

const COMMA = hashText(',');
const POSSESSIVE = hashText('’s');
const OF = hashText('of');
const THE = hashText('the');

/** Share of mentions after "in" that makes a name a place, even if somebody else has it. */
export const OFTEN = 0.25;

/** Mentions of a surface to look at. */
export const LOOKED_AT = 6;

/** Reads the cues of one surface. */
export function readCues(
  tokens: Tokens,
  marked: Uint8Array,
  isOrdinary: IsOrdinary,
  { names, keys }: Surface,
): Cues {
  const cues = {
    ordinary: keys.every(isOrdinary),
    highScore: false,
    shortCapitals: false,
    headlineCase: 0,
    afterPlaceWord: 0,
    asPlace: 0,
    afterThe: 0,
    afterSmallThe: 0,
    afterTitle: 0,
    beforeSpeech: 0,
    beforePossessive: 0,
    beforeComma: 0,
    beforeNoun: 0,
    capitalBefore: 0,
    capitalAfter: 0,
    asTitle: 0,
    asModel: 0,
    nearScore: 0,
    nearSport: 0,
    afterSeat: 0,
    beforeDeed: 0,
    beforeBusiness: 0,
    beforeOrdeal: 0,
    asSource: 0,
    afterCapitalThe: 0,
    afterInThe: 0,
    afterPreposition: 0,
    beforeIts: 0,
    beforeHis: 0,
  };
  const { titles, placeWords, speech, articles, deeds, seats, seatJoints, prepositions, business, ordeals } =
    tokens.words.linker;
  const looked = names.slice(0, LOOKED_AT);
  const share = 1 / looked.length;
  for (const { first, end } of looked) {
    const startsBlock = (tokens.shapes[first]! & Shape.blockStart) !== 0;
    const before = first > 0 && !startsBlock ? tokens.keys[first - 1]! : 0;
    const endsBlock = end >= tokens.count || (tokens.shapes[end]! & Shape.blockStart) !== 0;
    const after = endsBlock ? 0 : tokens.keys[end]!;
    if (inHeadlineCase(marked, first)) cues.headlineCase += share;
    if (placeWords.has(before) || isBehindDirection(tokens, first) || isDateline(tokens, first, end))
      cues.afterPlaceWord += share;
    if (isInPlacePhrase(tokens, first, end)) cues.asPlace += share;
    if (articles.has(before) && !endsBlock && isModelNumber(tokens, end)) cues.asModel += share;
    if (articles.has(before)) cues.afterThe += share;
    if (articles.has(before) && !(tokens.shapes[first - 1]! & Shape.capital)) cues.afterSmallThe += share;
    if (titles.has(before)) cues.afterTitle += share;
    if (speech.has(after)) cues.beforeSpeech += share;
    if (after === POSSESSIVE) cues.beforePossessive += share;
    if (after === COMMA) cues.beforeComma += share;
    if (!startsBlock && joinsCapital(tokens, first - 1, first)) cues.capitalBefore += share;
    if (!endsBlock && joinsCapital(tokens, end, end)) cues.capitalAfter += share;
    if (end - first === 1 && titles.has(tokens.keys[first]!) && !endsBlock && joinsCapital(tokens, end, end))
      cues.asTitle += share;
    if (isNearScore(tokens, first, end)) cues.nearScore += share;
    cues.nearSport += share * countSport(tokens, first, end);
    if (seatJoints.has(before) && first > 1 && seats.has(tokens.keys[first - 2]!)) cues.afterSeat += share;
    if (deeds.has(after)) cues.beforeDeed += share;
    if (ordeals.has(after)) cues.beforeOrdeal += share;
    if (business.has(after)) cues.beforeBusiness += share;
    if (endsBlock && isAfterDash(tokens, first)) cues.asSource += share;
    if (isBehindCapitalThe(tokens, first)) cues.afterCapitalThe += share;
    if (articles.has(before) && first > 1 && placeWords.has(tokens.keys[first - 2]!))
      cues.afterInThe += share;
    if (prepositions.has(before)) cues.afterPreposition += share;
    const owner = prepositions.has(before) ? null : ownerAfter(tokens, end);
    // "Jordan reopened its border": a word between the two is a verb.
    if (owner === null && !endsBlock && isNoun(tokens, end)) cues.beforeNoun += share;
    if (owner === 'thing') cues.beforeIts += share;
    if (owner === 'person') cues.beforeHis += share;
  }
  const { first, end } = names[0]!;
  const length = tokens.ends[end - 1]! - tokens.starts[first]!;
  cues.highScore = cues.nearScore > 0 && hasHighScore(tokens, looked);
  cues.shortCapitals = end - first === 1 && length <= 3 && (tokens.shapes[first]! & Shape.allCaps) !== 0;
  return cues;
}

/** Whether the word at `at` has a capital of its own, and the token at `joint` isn't the start of a sentence. */
function joinsCapital({ shapes, keys, words }: Tokens, at: number, joint: number): boolean {
  if (at < 0 || shapes[joint]! & Shape.sentenceStart || words.linker.titles.has(keys[at]!)) return false;
  if (at < joint && shapes[at]! & Shape.sentenceStart) return false;
  return (shapes[at]! & Shape.capital) !== 0;
}

function isNoun({ keys, shapes, words }: Tokens, at: number): boolean {
  const { smallWords, deeds, speech } = words.linker;
  // Without a list of those that aren't, any word might be one.
  if (smallWords.size === 0) return false;
  if ((shapes[at]! & (Shape.letter | Shape.capital | Shape.innerCapital)) !== Shape.letter) return false;
  return !smallWords.has(keys[at]!) && !deeds.has(keys[at]!) && !speech.has(keys[at]!);
}

/** "… throw out merger agreement - The Verge" */
function isAfterDash({ text, keys, shapes, starts, words }: Tokens, first: number): boolean {
  const at = words.linker.articles.has(keys[first - 1]!) ? first - 2 : first - 1;
  if (at < 1 || shapes[at]! & Shape.blockStart || !(shapes[at]! & Shape.spaceBefore)) return false;
  return /[-–—|]/.test(text[starts[at]!]!) && (shapes[at + 1]! & Shape.spaceBefore) !== 0;
}

/** "according to The Hill", where the name may begin with the article or after it. */
function isBehindCapitalThe({ keys, shapes }: Tokens, first: number): boolean {
  const at = keys[first] === THE ? first : first - 1;
  if (at < 0 || keys[at] !== THE) return false;
  return (shapes[at]! & (Shape.capital | Shape.sentenceStart)) === Shape.capital;
}

/** "west of Paris", "the suburbs of Cairo" */
function isBehindDirection({ keys, shapes, words }: Tokens, first: number): boolean {
  if (first < 2 || keys[first - 1] !== OF || shapes[first]! & Shape.blockStart) return false;
  return words.linker.directions.has(keys[first - 2]!);
}

/** "Bondi 9": a small number, and neither a year nor a result. */
function isModelNumber({ shapes, starts, ends, text }: Tokens, at: number): boolean {
  if ((shapes[at]! & (Shape.digit | Shape.letter)) !== Shape.digit || ends[at]! - starts[at]! > 2)
    return false;
  return !/[-–.:]/.test(text[ends[at]!] ?? '') || !/\d/.test(text[ends[at]! + 1] ?? '');
}
