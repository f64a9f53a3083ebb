import { mix } from './hash.ts';

/** What is known about the most common words, by the hash of their folded form. */
export interface ClusterTable {
  /** Number of the cluster of similar words that a word belongs to, from 1; 0 for a word in none. */
  clusterOf(key: number): number;
  /** Whether running text mostly writes the word in lower case, so that its capital in a headline means nothing. */
  isOrdinary(key: number): boolean;
}

/** Bit of a slot that marks the word as ordinary; the rest is the number of its cluster. */
const ORDINARY = 0x8000;

/** Hash of a word in the table. 24 bits: one unknown word in 400 passes for a known one, which does no harm. */
export function clusterHash(key: number): number {
  return mix(key) >>> 8;
}

/**
 * Builds the table from words grouped by cluster.
 * @param sizes how many words each cluster holds
 * @param hashes `clusterHash` of each word, cluster by cluster
 * @param ordinary one bit per word, lowest bit first
 */
export function clusterTable(sizes: Uint16Array, hashes: Uint32Array, ordinary: Uint8Array): ClusterTable {
  let room = 16;
  while (room < hashes.length * 2) room *= 2;
  const known = new Uint32Array(room);
  const clusters = new Uint16Array(room);
  let word = 0;
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    for (let left = sizes[cluster]!; left > 0; left--) {
      const hash = hashes[word]!;
      let slot = hash & (room - 1);
      while (clusters[slot] !== 0) slot = (slot + 1) & (room - 1);
      known[slot] = hash;
      clusters[slot] = (cluster + 1) | ((ordinary[word >> 3]! >> (word & 7)) & 1 ? ORDINARY : 0);
      word++;
    }
  }
  function find(key: number): number {
    const hash = clusterHash(key);
    let slot = hash & (room - 1);
    for (; clusters[slot] !== 0; slot = (slot + 1) & (room - 1))
      if (known[slot] === hash) return clusters[slot]!;
    return 0;
  }
  return {
    clusterOf: key => find(key) & ~ORDINARY,
    isOrdinary: key => (find(key) & ORDINARY) !== 0,
  };
}
