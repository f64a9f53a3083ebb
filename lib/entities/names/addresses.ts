import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';

const AT = hashText('@');
const SLASH = hashText('/');
const WEB = hashText('www');

/**
 * Marks web addresses, e-mail addresses, handles and file paths, because nothing in them is a name.
 * @returns one byte per token, 1 inside an address; null if the text has none
 */
export function markAddresses(tokens: Tokens): Uint8Array | null {
  const { text, keys, shapes, starts, ends, count } = tokens;
  let marked: Uint8Array | null = null;
  let done = 0;
  for (let at = 0; at < count; at++) {
    const key = keys[at]!;
    if (at < done || (key !== AT && key !== SLASH && !isWebWord(at))) continue;
    let first = at;
    while (first > done && !(shapes[first]! & (Shape.spaceBefore | Shape.blockStart))) first--;
    let end = at + 1;
    while (end < count && !(shapes[end]! & (Shape.spaceBefore | Shape.blockStart))) end++;
    done = end;
    const run = text.slice(starts[first], Math.min(ends[end - 1]!, starts[first]! + LONGEST));
    if (!ADDRESS.test(run)) continue;
    marked ??= new Uint8Array(count);
    marked.fill(1, first, end);
  }
  return marked;

  function isWebWord(at: number): boolean {
    return (
      keys[at] === WEB ||
      ((text.charCodeAt(starts[at]!) | 0x20) === 0x77 && text.startsWith('www.', starts[at]))
    );
  }
}

/** Most characters of an address to look at. */
const LONGEST = 200;
const ADDRESS = /@[\w]|^\W*\w+:\/\/|www\.|\/.*\.[a-z]{2,4}\W*$|^\W*[a-z0-9-]+(?:\.[a-z0-9-]+)+\//;
