import { ORDINARY, type Words } from '../words.ts';

const PARTICLES = /^(de|da|di|del|della|du|van|von|der|den|ter|bin|ibn|al|el|la|le|dos|mc|st\.?)$/;
const SUFFIXES = /^(jr\.?|sr\.?|ii|iii|iv)$/;
/** Last words of titles that are named after people or places but aren't either. */
const THINGS =
  /^(bridge|river|stream|brothers|sisters|post|era|gang|line|cross|dolphin|tower|court|street|park|station|family|house|school|church|hall|law|day|age|raj|party|cup|open|city|caldera|boomer|horn|knight|mask|chinese|vita|romeo|eye|tepe)$/;
/** First words that aren't given names, although no dictionary has them. */
const NO_NAMES =
  /^(pont|château|palais|rue|uss|hms|rms|fc|ac|sc|ok|bbc|nbc|itv|sony|microsoft|google|banco|deutsche|digimon|pokémon|king|queen)$/;

/**
 * Whether a lower-case title is certainly a person's name: a known given name, or an unknown word before a known
 * surname; at most three words, not counting particles and "Jr.".
 */
export function isPersonTitle(parts: readonly string[], words: Words, places: ReadonlySet<string>): boolean {
  const core = parts.filter((word, at) => !(at > 0 && SUFFIXES.test(word)));
  const named = core.filter(word => !PARTICLES.test(word));
  const [first, ...others] = named;
  const last = others.at(-1);
  if (!first || !last || core[0] !== first || named.length > 3) return false;
  if (core.some(word => /^(and|of|the|in|on|for|to|with|vs|at|by|an?)$/.test(word))) return false;
  if (!others.every(word => /^[\p{L}'’.-]+$/u.test(word)) || THINGS.test(last)) return false;
  const middle = others.slice(0, -1).every(word => words.rank(word) > ORDINARY || words.isPersonName(word));
  return middle && namesFit(first, last, named.length, words, places);
}

function namesFit(
  first: string,
  last: string,
  count: number,
  words: Words,
  places: ReadonlySet<string>,
): boolean {
  const surname = words.isPersonName(last);
  const rank = words.rank(last);
  if (words.isGivenName(first) || /^\p{L}\.(\p{L}\.)?$/u.test(first)) {
    // A surname that is a very common word needs a given name that isn't a word ("steve young").
    if (surname) return rank > 10 || words.rank(first) === 100;
    return rank === 100 && words.rank(first) > 35 && !places.has(last);
  }
  if (count > 2 || !surname || words.rank(first) < 100 || first.length < 3) return false;
  if (places.has(first) || NO_NAMES.test(first) || /[.'’+]/.test(first)) return false;
  return rank > (words.isPersonName(first) ? 35 : ORDINARY) && !places.has(last);
}
