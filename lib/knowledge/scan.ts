import { hashSet } from '../text/hash.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { extendFingerprint, extendPlace } from './format.ts';
import type { KnowledgeBase } from './open-base.ts';

/** A span of tokens that is an alias. */
export interface Hit {
  readonly first: number;
  /** End of the token range, exclusive. */
  readonly end: number;
  /** For `KnowledgeBase.candidates`. */
  readonly postings: number;
}

const MAY_START = Shape.capital | Shape.innerCapital | Shape.digit;
/** Lower-case words that surnames start with. */
const PARTICLES =
  'von van vom zu zum zur de del della den der di da das dos do du des la le al el bin bint ibn abu ben ten ter af';

/** Brands that print their name in lower case throughout; in a text, no capital shows them. */
const BRANDS =
  'adidas arxiv asos easyjet ebay etsy imdb itunes iphone ipad lululemon moncler thyssenkrupp xai youtube';
const SMALL_BRANDS = hashSet(BRANDS);
const SMALL_STARTS = hashSet(`${PARTICLES} ${BRANDS}`);

/** Whether a word, by its key, is a brand that is written without capitals. */
export function isSmallBrand(key: number): boolean {
  return SMALL_BRANDS.has(key);
}

/**
 * Finds every alias in a text, at all lengths, so that a shorter one is available if the longest is rejected. Casing is
 * checked elsewhere, except that an alias must start with a capital, a digit or a particle.
 * @returns hits by first token, longest first
 */
export function scan(base: KnowledgeBase, tokens: Tokens): Hit[] {
  const { keys, shapes, stems, count } = tokens;
  const hits: Hit[] = [];
  for (let first = 0; first < count; first++) {
    if (!(shapes[first]! & MAY_START) && !SMALL_STARTS.has(keys[first]!)) continue;
    const stemmed = stems?.[first] ? base.firstWords[stems[first]! >>> 16]! : 0;
    const longest = Math.max(base.firstWords[keys[first]! >>> 16]!, Math.min(1, stemmed));
    if (longest === 0) continue;
    const before = hits.length;
    let place = 0;
    let fingerprint = 0;
    for (let at = first, words = 0; at < count && words < longest; at++) {
      if (at > first && shapes[at]! & Shape.blockStart) break;
      const key = keys[at]!;
      if (key === 0) continue;
      const stem = stems?.[at] ?? 0;
      const bare = stem && base.find(extendPlace(place, stem), extendFingerprint(fingerprint, stem));
      place = extendPlace(place, key);
      fingerprint = extendFingerprint(fingerprint, key);
      words++;
      const whole = base.find(place, fingerprint);
      // "Merkels" is Merkel's, unless the ending belongs to the name: "Reuters".
      const postings = whole >= 0 || !stem ? whole : bare;
      if (postings >= 0) hits.push({ first, end: at + 1, postings });
    }
    if (hits.length - before > 1) reverse(hits, before);
  }
  return hits;
}

/** Where the candidates of the whole text start, for `KnowledgeBase.candidates`; -1 if it isn't an alias. */
export function findWhole(base: KnowledgeBase, { keys, count }: Tokens): number {
  let place = 0;
  let fingerprint = 0;
  for (let at = 0; at < count; at++) {
    const key = keys[at]!;
    if (key === 0) continue;
    place = extendPlace(place, key);
    fingerprint = extendFingerprint(fingerprint, key);
  }
  return base.find(place, fingerprint);
}

function reverse(hits: Hit[], from: number): void {
  for (let i = from, j = hits.length - 1; i < j; i++, j--) [hits[i], hits[j]] = [hits[j]!, hits[i]!];
}
