import { hashSet } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from '../names/name.ts';

const COMMA = hashSet(',');
const JOINING = hashSet('and or');

/** Whether a name is in a list that opens its sentence: each of "Spain, Chile and Peru have agreed" acts. */
export function isInOpeningList({ first, end }: Pick<Name, 'first' | 'end'>, tokens: Tokens): boolean {
  const { keys, shapes, words } = tokens;
  if (first === 0 || shapes[first]! & Shape.blockStart || !COMMA.has(keys[first - 1]!)) return false;
  if (!isFollowedByItem(end, tokens)) return false;
  let at = first - 1;
  while (!isStart(shapes[at]!) && (shapes[at]! & Shape.capital || COMMA.has(keys[at]!))) at--;
  const { smallWords, prepositions, placeWords } = words.linker;
  return (
    isStart(shapes[at]!) &&
    (shapes[at]! & Shape.capital) !== 0 &&
    ![smallWords, prepositions, placeWords].some(list => list.has(keys[at]!))
  );
}

function isStart(shape: number): boolean {
  return (shape & (Shape.sentenceStart | Shape.blockStart)) !== 0;
}

/** "Chile" in "Spain, Chile and Peru" and in "Spain, Chile, Peru", but not in "Spain, Chile, have agreed". */
function isFollowedByItem(end: number, { keys, shapes, count }: Tokens): boolean {
  const at = end + 1 < count && COMMA.has(keys[end]!) ? end + 1 : end;
  if (at >= count || shapes[at]! & Shape.blockStart) return false;
  return JOINING.has(keys[at]!) || (at > end && (shapes[at]! & Shape.capital) !== 0);
}
