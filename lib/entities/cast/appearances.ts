import type { Kind } from '../../model/kind.ts';
import { hashSet } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Found } from '../find-mentions.ts';
import { SURE_FROM } from '../linking/tiers.ts';

/**
 * What a name does in its sentence. `leading`: the sentence is about it; it begins it, owns something or is followed by a
 * verb. `background`: it only says where, whose or which something is: "in Spain", "Spanish", "her Elm account".
 */
export type Part = 'leading' | 'named' | 'background';

/** One place that names a member of the cast, with what its surroundings tell. */
export interface Appearance {
  readonly start: number;
  readonly part: Part;
  /** "Spanish" for Spain */
  readonly isDemonym: boolean;
  /** It is used like a common noun: "an SUV", "a chest X-ray", "our GP", "100 VC firms". */
  readonly isCommon: boolean;
  /** What it refers to is no more than likely. */
  readonly isGuess: boolean;
}

const PAUSES = hashSet(', :');
const POSSESSIVE = /^(?:[’'](?!\p{L})|[’']s)/u;

/** @param kind what it refers to; "Spanish" names a people, but refers to a place */
export function appearanceOf(
  { start, kind: named, link, name }: Found,
  kind: Kind,
  tokens: Tokens,
): Appearance {
  const isDemonym = named === 'group' && kind === 'place';
  const isDescribed = isQualified(name.first, tokens);
  return {
    start,
    part: partOf(name, tokens, isDemonym || (isDescribed && kind !== 'person' && kind !== 'place')),
    isDemonym,
    isCommon: isDescribed || isCounted(name, tokens),
    isGuess: link !== null && link.probability < SURE_FROM,
  };
}

function partOf(name: Found['name'], tokens: Tokens, isBackground: boolean): Part {
  if (isBackground || isPlaced(name.first, tokens)) return 'background';
  return isLeading(name, tokens) ? 'leading' : 'named';
}

/** Whether an indefinite article precedes a name, and no noun follows it: "an IBM engineer" isn't counted. */
function isCounted({ first, end }: Found['name'], { keys, shapes, words, count }: Tokens): boolean {
  const { indefinite, smallWords } = words.linker;
  if (first === 0 || shapes[first]! & Shape.blockStart || !indefinite.has(keys[first - 1]!)) return false;
  if (end >= count || shapes[end]! & Shape.blockStart) return true;
  return !(shapes[end]! & Shape.word) || smallWords.has(keys[end]!);
}

/** Whether what precedes a name says which one is meant: a number, a possessive, or any word that isn't a small one. */
function isQualified(first: number, { keys, shapes, words }: Tokens): boolean {
  const { linker } = words;
  const shape = shapes[first - 1] ?? 0;
  if (shapes[first]! & Shape.blockStart || !(shape & Shape.word) || shape & Shape.capital) return false;
  if (shape & Shape.digit) return true;
  const before = keys[first - 1]!;
  if ([linker.whose, linker.thingOwners, linker.personOwners].some(owners => owners.has(before))) return true;
  const { articles, indefinite, smallWords, placeWords, prepositions, clauses, speech, deeds } = linker;
  const others = [articles, indefinite, smallWords, placeWords, prepositions, clauses, speech, deeds];
  return !others.some(list => list.has(before));
}

/** Whether a name begins its sentence, quotation or block, with or without an article, owns something, or has a verb after it. */
function isLeading(
  { first, end }: Found['name'],
  { text, keys, shapes, ends, words, count }: Tokens,
): boolean {
  const { articles, speech, deeds } = words.linker;
  const start = first > 0 && articles.has(keys[first - 1]!) ? first - 1 : first;
  if (shapes[start]! & (Shape.sentenceStart | Shape.blockStart)) return true;
  const last = ends[end - 1]!;
  if (POSSESSIVE.test(text.slice(last, last + 2))) return true;
  return end < count && !(shapes[end]! & Shape.capital) && (speech.has(keys[end]!) || deeds.has(keys[end]!));
}

/** Whether a name follows a preposition, with or without an article, a comma or a colon. */
function isPlaced(first: number, { keys, shapes, words }: Tokens): boolean {
  const { placeWords, prepositions, articles } = words.linker;
  if (first === 0 || shapes[first]! & Shape.blockStart) return false;
  const at = articles.has(keys[first - 1]!) ? first - 2 : first - 1;
  const before = keys[at] ?? 0;
  return PAUSES.has(before) || placeWords.has(before) || prepositions.has(before);
}
