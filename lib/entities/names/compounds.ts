import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';

/**
 * Whether a name is only part of an adjective: "London-listed", "pro-Trump", "U.S.-led". Such a word describes
 * something else; the story isn't about the entity it contains.
 */
export function isInCompound(tokens: Tokens, { first, end }: Name): boolean {
  return (
    (isHyphen(tokens, end) && isSmallWord(tokens, end + 1)) ||
    (isHyphen(tokens, first - 1) && isSmallWord(tokens, first - 2))
  );
}

/** A hyphen without spaces: "deal for schools - CNN" has none. */
function isHyphen({ keys, shapes, count }: Tokens, at: number): boolean {
  if (at < 1 || at + 1 >= count || keys[at] !== 0) return false;
  return ((shapes[at]! | shapes[at + 1]!) & (Shape.spaceBefore | Shape.blockStart)) === 0;
}

function isSmallWord({ shapes, count }: Tokens, at: number): boolean {
  if (at < 0 || at >= count) return false;
  return (shapes[at]! & (Shape.letter | Shape.capital | Shape.innerCapital)) === Shape.letter;
}
