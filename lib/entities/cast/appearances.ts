import type { Kind } from '../../model/kind.ts';
import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Found } from '../find-mentions.ts';
import { SURE_FROM } from '../linking/tiers.ts';

/** One place that names a member of the cast, with what its surroundings tell. */
export interface Appearance {
  readonly start: number;
  /** It may do something there. "In Spain", "Belém, Brazil" and "Spanish" only say where or whose something is. */
  readonly acts: boolean;
  /** It is used like a common noun: "an SUV", "a Democrat". */
  readonly isCounted: boolean;
  /** What it refers to is no more than likely. */
  readonly isGuess: boolean;
}

const COMMA = hashText(',');

/** @param kind what it refers to; "Spanish" names a people, but refers to a place */
export function appearanceOf(
  { start, kind: named, link, name }: Found,
  kind: Kind,
  tokens: Tokens,
): Appearance {
  const isDemonym = named === 'group' && kind === 'place';
  const isGuess = link !== null && link.probability < SURE_FROM;
  return {
    start,
    acts: !isDemonym && !isPlaced(name.first, tokens),
    isCounted: isCounted(name, tokens),
    isGuess,
  };
}

/** Whether an indefinite article precedes a name, and no noun follows it: "an IBM engineer" isn't counted. */
function isCounted({ first, end }: Found['name'], { keys, shapes, words, count }: Tokens): boolean {
  const { indefinite, smallWords } = words.linker;
  if (first === 0 || shapes[first]! & Shape.blockStart || !indefinite.has(keys[first - 1]!)) return false;
  if (end >= count || shapes[end]! & Shape.blockStart) return true;
  return !(shapes[end]! & Shape.word) || smallWords.has(keys[end]!);
}

/** Whether a name follows a preposition, with or without an article, or a comma. */
function isPlaced(first: number, { keys, shapes, words }: Tokens): boolean {
  const { placeWords, prepositions, articles } = words.linker;
  if (first === 0 || shapes[first]! & Shape.blockStart) return false;
  const at = articles.has(keys[first - 1]!) ? first - 2 : first - 1;
  const before = keys[at] ?? 0;
  return before === COMMA || placeWords.has(before) || prepositions.has(before);
}
