import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';

// Which tokens can be part of a name at all. Four words in five can't, and are skipped from here on.

/** The part a token can play in a name; values of the array that `markCandidates` fills. */
export const Role = {
  none: 0,
  /** Looks like a name by itself: a capital, or a digit next to letters. */
  name: 1,
  /** Can be inside a name or at its edge: "of", "de", a hyphen, a number. */
  link: 2,
} as const;

/** Marks that may be inside a name, whatever the language. */
const MARKS = new Set(
  ['-', '–', "'", '"', '“', '”', '‘', '’', '.', ',', '/', ':', '!', '&', '+'].map(hashText),
).add(0);
const POSSESSIVE = hashText('’s');
const MOST_LINKS = 3;

/**
 * Marks the tokens that can be part of a name.
 * @param roles filled with a `Role` for each token
 */
export function markCandidates(tokens: Tokens, roles: Uint8Array): void {
  const { count, keys, shapes, words } = tokens;
  for (let i = 0; i < count; i++) roles[i] = isName(shapes[i]!) ? Role.name : Role.none;
  for (let i = 0; i < count; i++) {
    if (roles[i] !== Role.name) continue;
    markLead(i);
    markLinks(i);
  }

  function markLead(name: number): void {
    let at = name - 1;
    if (at < 0 || shapes[name]! & Shape.blockStart || roles[at] !== Role.none) return;
    if (keys[at] === 0 && at > 0 && !(shapes[name]! & Shape.spaceBefore)) at--;
    if (roles[at] !== Role.none || keys[at] === 0 || !words.leads.has(keys[at]!)) return;
    for (; at < name; at++) roles[at] = Role.link;
  }

  function markLinks(name: number): void {
    let at = name + 1;
    const end = Math.min(count, at + MOST_LINKS);
    let tail = name;
    for (; at < end && roles[at] !== Role.name && !(shapes[at]! & Shape.blockStart); at++) {
      if (shapes[at]! & Shape.digit || keys[at] === POSSESSIVE || isTied(at)) tail = at;
      else if (!MARKS.has(keys[at]!) && !words.links.has(keys[at]!)) break;
    }
    const joins = at < count && roles[at] === Role.name && !(shapes[at]! & Shape.blockStart);
    for (let i = name + 1; i < (joins ? at : tail + 1); i++) roles[i] = Role.link;
  }

  /** Whether a hyphen joins the token to the word before: "Kim Jong-un". */
  function isTied(at: number): boolean {
    return (
      keys[at - 1] === 0 &&
      !((shapes[at]! | shapes[at - 1]!) & Shape.spaceBefore) &&
      (shapes[at]! & Shape.word) !== 0
    );
  }
}

function isName(shape: number): boolean {
  if (shape & (Shape.capital | Shape.innerCapital)) return true;
  return (shape & Shape.digit) !== 0 && (shape & Shape.letter) !== 0;
}
