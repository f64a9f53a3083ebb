import { phraseHash } from '../../knowledge/evidence.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';

/** Keys of the words without a capital. */
export function smallWords({ keys, shapes, count }: Tokens): Set<number> {
  const small = new Set<number>();
  for (let at = 0; at < count; at++)
    if ((shapes[at]! & (Shape.letter | Shape.capital)) === Shape.letter) small.add(keys[at]!);
  return small;
}

/** Token numbers of each word and pair of words, by the hash that evidence is stored under. */
export function wordPlaces({ keys, count }: Tokens): Map<number, number[]> {
  const places = new Map<number, number[]>();
  const add = (hash: number, at: number): void => {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  };
  for (let at = 0; at < count; at++) {
    add(phraseHash([keys[at]!]), at);
    if (at + 1 < count) add(phraseHash([keys[at]!, keys[at + 1]!]), at);
  }
  return places;
}
