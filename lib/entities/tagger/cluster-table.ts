import { mix } from './hash.ts';

/** Which cluster of words of like meaning a word belongs to, by the hash of its folded form. */
export interface ClusterTable {
  /** Number of the cluster, from 1; 0 for a word that is in none. */
  clusterOf(key: number): number;
}

/** Hash by which the table knows a word. 24 bits: one strange word in 400 passes for a known one, which does no harm. */
export function clusterHash(key: number): number {
  return mix(key) >>> 8;
}

/**
 * Builds the table from words grouped by cluster.
 * @param sizes how many words each cluster holds
 * @param hashes `clusterHash` of each word, cluster by cluster
 */
export function clusterTable(sizes: Uint16Array, hashes: Uint32Array): ClusterTable {
  let room = 16;
  while (room < hashes.length * 2) room *= 2;
  const known = new Uint32Array(room);
  const clusters = new Uint16Array(room);
  let word = 0;
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    for (let left = sizes[cluster]!; left > 0; left--) {
      const hash = hashes[word++]!;
      let slot = hash & (room - 1);
      while (clusters[slot] !== 0) slot = (slot + 1) & (room - 1);
      known[slot] = hash;
      clusters[slot] = cluster + 1;
    }
  }
  return {
    clusterOf(key) {
      const hash = clusterHash(key);
      let slot = hash & (room - 1);
      for (; clusters[slot] !== 0; slot = (slot + 1) & (room - 1))
        if (known[slot] === hash) return clusters[slot]!;
      return 0;
    },
  };
}
