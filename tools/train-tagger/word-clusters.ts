import { clusterHash } from '../../lib/entities/tagger/cluster-table.ts';
import { hashText } from '../../lib/text/hash.ts';
import { Random } from '../random.ts';
import type { WordVectors } from './word-vectors.ts';

/** Clusters of words with similar meanings, as the weights file stores them. */
export interface WordClusters {
  readonly sizes: Uint16Array;
  /** `clusterHash` of each word, cluster by cluster, ascending within one. */
  readonly hashes: Uint32Array;
}

/** The words, with everything the weights file stores about them. */
export interface KnownWords extends WordClusters {
  /** One bit per word, lowest bit first: whether it is mostly lower case in running text. */
  readonly ordinary: Uint8Array;
}

const ROUNDS = 12;

/** Groups words into clusters by k-means on the sphere (Dhillon and Modha 2001), similar clusters next to each other. */
export function clusterWords(vectors: WordVectors, clusterCount: number, seed: number): WordClusters {
  const { dimensions, values, words } = vectors;
  const random = new Random(seed);
  const order = Int32Array.from(words, (_, i) => i);
  random.shuffle(order);
  const centres = new Float32Array(clusterCount * dimensions);
  for (let c = 0; c < clusterCount; c++)
    centres.set(values.subarray(order[c]! * dimensions, (order[c]! + 1) * dimensions), c * dimensions);
  const nearest = new Int32Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let w = 0; w < words.length; w++)
      nearest[w] = nearestCentre(values, w, centres, clusterCount, dimensions);
    moveCentres(vectors, nearest, centres, clusterCount);
  }
  const numbering = neighbourly(centres, clusterCount, dimensions);
  const members: number[][] = Array.from({ length: clusterCount }, () => []);
  for (let w = 0; w < words.length; w++)
    members[numbering[nearest[w]!]!]!.push(clusterHash(hashText(words[w]!)));
  for (const hashes of members) hashes.sort((a, b) => a - b);
  return { sizes: Uint16Array.from(members, m => m.length), hashes: Uint32Array.from(members.flat()) };
}

function nearestCentre(
  values: Float32Array,
  word: number,
  centres: Float32Array,
  count: number,
  dimensions: number,
): number {
  const at = word * dimensions;
  let best = 0;
  let bestDot = Number.NEGATIVE_INFINITY;
  for (let c = 0, row = 0; c < count; c++, row += dimensions) {
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += values[at + d]! * centres[row + d]!;
    if (dot > bestDot) {
      bestDot = dot;
      best = c;
    }
  }
  return best;
}

function moveCentres(vectors: WordVectors, nearest: Int32Array, centres: Float32Array, count: number): void {
  const { dimensions, values } = vectors;
  const sums = new Float64Array(count * dimensions);
  for (let w = 0; w < nearest.length; w++)
    for (let d = 0, row = nearest[w]! * dimensions; d < dimensions; d++)
      sums[row + d] = sums[row + d]! + values[w * dimensions + d]!;
  for (let row = 0; row < sums.length; row += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += sums[row + d]! ** 2;
    // An empty cluster keeps its centre.
    if (square > 0)
      for (let d = 0; d < dimensions; d++) centres[row + d] = sums[row + d]! / Math.sqrt(square);
  }
}

/** Renumbers the clusters so that eight in a row are similar, by splitting along the widest axis repeatedly. */
function neighbourly(centres: Float32Array, count: number, dimensions: number): Int32Array {
  const numbering = new Int32Array(count);
  let next = 0;
  const split = (items: number[]): void => {
    if (items.length <= 1) {
      for (const item of items) numbering[item] = next++;
      return;
    }
    const axis = widestAxis(items, centres, dimensions);
    const along = (item: number) => {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += centres[item * dimensions + d]! * axis[d]!;
      return dot;
    };
    const sorted = items
      .map(item => ({ item, at: along(item) }))
      .sort((a, b) => a.at - b.at || a.item - b.item);
    const half = items.length >> 1;
    split(sorted.slice(0, half).map(s => s.item));
    split(sorted.slice(half).map(s => s.item));
  };
  split(Array.from({ length: count }, (_, i) => i));
  return numbering;
}

/** First principal component, by power iteration from a fixed start. */
function widestAxis(items: number[], centres: Float32Array, dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  for (const item of items)
    for (let d = 0; d < dimensions; d++) mean[d] = mean[d]! + centres[item * dimensions + d]! / items.length;
  let axis = Float64Array.from({ length: dimensions }, (_, d) => 1 + d / dimensions);
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(dimensions);
    for (const item of items) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += (centres[item * dimensions + d]! - mean[d]!) * axis[d]!;
      for (let d = 0; d < dimensions; d++)
        next[d] = next[d]! + dot * (centres[item * dimensions + d]! - mean[d]!);
    }
    const length = Math.hypot(...next) || 1;
    axis = next.map(x => x / length);
  }
  return axis;
}
