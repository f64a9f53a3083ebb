import type { Kind } from '../../model/kind.ts';
import { hashSet } from '../../text/hash.ts';
import type { KeySet } from '../../text/key-set.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Found } from '../find-mentions.ts';
import { hasOwnArticle, isAttribute, isBeforeNoun, isJoined, isQualified } from './attributes.ts';
import { isInOpeningList } from './opening-lists.ts';

/**
 * What a name does in its sentence. `leading`: the sentence is about it; it begins it, owns something or is followed by a
 * verb. `background`: it only says where, whose or which something is: "in Spain", "Spanish", "her Elm account".
 */
export type Part = 'leading' | 'named' | 'background';

/** One place that names a member of the cast, with what its surroundings tell. */
export interface Appearance {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  /** "Spanish" for Spain */
  readonly isDemonym: boolean;
  /** A place that only says which of several things is meant: "a U.S. city". */
  readonly isAttribute: boolean;
  /** It says where something is: "in Spain", "at the Elm". */
  readonly isPlaced: boolean;
  /** It is used like a common noun: "an SUV", "a chest X-ray", "our GP", "100 VC firms". */
  readonly isCommon: boolean;
  /** That it is a name, or this name: 0 to 1. */
  readonly confidence: number;
}

const PAUSES = hashSet(', :');
const POSSESSIVE = /^(?:[’'](?!\p{L})|[’']s)/u;

/**
 * The places that name one member of the cast.
 * @param mentions all of them
 * @param kind what they refer to; "Spanish" names a people, but refers to a place
 */
export function appearancesOf(mentions: readonly Found[], kind: Kind, tokens: Tokens): Appearance[] {
  const hasArticle = mentions.some(({ name }) => hasOwnArticle(name, tokens));
  return mentions.map(({ start, end, kind: named, name, confidence }) => {
    const isDemonym = named === 'group' && kind === 'place';
    const isDescribed = isQualified(name.first, tokens);
    const isOnlyDescribing =
      kind === 'place' || kind === 'person'
        ? isAttribute(name, tokens, kind === 'person' ? 'indefinite' : hasArticle ? 'own' : 'any')
        : isDescribed;
    return {
      start,
      end,
      part: partOf(name, kind, tokens, isDemonym || isOnlyDescribing),
      isDemonym,
      isAttribute: kind === 'place' && !isDemonym && isOnlyDescribing,
      isPlaced: isAfter(
        [tokens.words.linker.placeWords, tokens.words.linker.prepositions],
        name.first,
        tokens,
      ),
      isCommon: isDescribed || isCounted(name, tokens) || isLikeness(name, tokens),
      confidence,
    };
  });
}

function partOf(name: Found['name'], kind: Kind, tokens: Tokens, isBackground: boolean): Part {
  if (isBackground || isJoined(name, tokens)) return 'background';
  if (isInOpeningList(name, tokens) || isAfterTopic(name, tokens)) return 'leading';
  if (isPlaced(name.first, tokens)) return 'background';
  // "US Elm stores at a glance": part of what the line is about.
  if (kind === 'place' && isBeforeName(name.end, tokens)) return 'named';
  return isLeading(name, tokens) ? 'leading' : 'named';
}

function isBeforeName(end: number, { keys, shapes, words, count }: Tokens): boolean {
  if (end >= count || shapes[end]! & Shape.blockStart || !(shapes[end]! & Shape.capital)) return false;
  return !words.linker.deeds.has(keys[end]!) && !words.linker.smallWords.has(keys[end]!);
}

/** Whether an indefinite article precedes a name, and no noun follows it: "an IBM engineer" isn't counted. */
function isCounted({ first, end }: Found['name'], { keys, shapes, words, count }: Tokens): boolean {
  const { indefinite, smallWords } = words.linker;
  if (first === 0 || shapes[first]! & Shape.blockStart || !indefinite.has(keys[first - 1]!)) return false;
  if (end >= count || shapes[end]! & Shape.blockStart) return true;
  return !(shapes[end]! & Shape.word) || smallWords.has(keys[end]!);
}

const QUOTES = /^['"‘“«„]$/;

/** Whether a name in quotation marks only says what something is like: "a ‘Hamlet’ moment". */
function isLikeness({ first, end }: Found['name'], tokens: Tokens): boolean {
  const { text, starts, ends, count } = tokens;
  const quote = text[starts[first]! - 1] ?? '';
  if (!QUOTES.test(quote) || end + 1 >= count || !/^['"’”»“]$/.test(text.slice(starts[end], ends[end])))
    return false;
  return isBeforeNoun(end + 1, tokens);
}

/** Whether a name begins its sentence, quotation or block, with or without an article, owns something, or has a verb after it. */
function isLeading({ first, end }: Found['name'], tokens: Tokens): boolean {
  const { text, keys, shapes, ends, words, count } = tokens;
  const { articles, speech, deeds } = words.linker;
  const start = first > 0 && articles.has(keys[first - 1]!) ? first - 1 : first;
  if (shapes[start]! & (Shape.sentenceStart | Shape.blockStart)) return true;
  const last = ends[end - 1]!;
  if (POSSESSIVE.test(text.slice(last, last + 2))) return true;
  return end < count && !(shapes[end]! & Shape.capital) && (speech.has(keys[end]!) || deeds.has(keys[end]!));
}

/** As many words as a headline's topic may have. */
const LONGEST_TOPIC = 5;
/** How the verbs of headlines end that no list has: "ramps". */
const THIRD_PERSON = /^\p{Ll}{2,}s$/u;
const COLON = hashSet(':');

/** Whether a name begins what a headline says after its topic: "Flu: New York closes schools". */
function isAfterTopic({ first, end }: Found['name'], tokens: Tokens): boolean {
  const { text, starts, ends, keys, shapes, words, count } = tokens;
  if (first < 2 || end >= count || !COLON.has(keys[first - 1]!)) return false;
  if (shapes[end]! & (Shape.blockStart | Shape.capital)) return false;
  const { deeds, speech, smallWords } = words.linker;
  const isVerb =
    deeds.has(keys[end]!) || speech.has(keys[end]!) || THIRD_PERSON.test(text.slice(starts[end], ends[end]));
  if (!isVerb || smallWords.has(keys[end]!)) return false;
  for (let at = first - 2; at >= 0 && at >= first - 1 - LONGEST_TOPIC; at--)
    if (shapes[at]! & Shape.blockStart || at === 0) return true;
  return false;
}

/** Whether a name follows a preposition, with or without an article, a comma or a colon. */
function isPlaced(first: number, tokens: Tokens): boolean {
  const { placeWords, prepositions } = tokens.words.linker;
  return isAfter([PAUSES, placeWords, prepositions], first, tokens);
}

/** Whether a name follows a word of some lists, with or without an article between them. */
function isAfter(lists: readonly KeySet[], first: number, { keys, shapes, words }: Tokens): boolean {
  if (first === 0 || shapes[first]! & Shape.blockStart) return false;
  const at = words.linker.articles.has(keys[first - 1]!) ? first - 2 : first - 1;
  return lists.some(list => list.has(keys[at] ?? 0));
}
