import type { AliasKeys } from '../../alias-keys.ts';
import { extendFingerprint, extendPlace, packPosting, unpackPosting } from '../../format.ts';
import type { PlacedAlias } from '../../write/lay-out.ts';

const BUCKETS = 256;
/** 32-bit words per candidate: place, fingerprint, upper half of the first key with the word count, posting. */
const ROW = 4;
/** Candidates kept per alias, heaviest first: each is weighed wherever the alias occurs. */
const MOST_CANDIDATES = 32;

/** All aliases of a base, 16 bytes each, in buckets by their place in the base. */
export class AliasTable {
  private readonly buckets: Uint32Array[] = Array.from({ length: BUCKETS }, () => new Uint32Array(256));
  private readonly lengths = new Uint32Array(BUCKETS);

  add({ keys, casing }: AliasKeys, entity: number, use: number, level: number): void {
    const place = keys.reduce(extendPlace, 0) >>> 0;
    const fingerprint = keys.reduce(extendFingerprint, 0) >>> 0;
    const number = place >>> 24;
    const at = this.lengths[number]!;
    let bucket = this.buckets[number]!;
    if (at === bucket.length) {
      const wider = new Uint32Array(Math.ceil((at * 1.5) / ROW) * ROW);
      wider.set(bucket);
      this.buckets[number] = bucket = wider;
    }
    bucket[at] = place;
    bucket[at + 1] = fingerprint;
    bucket[at + 2] = ((keys[0]! >>> 16) << 16) | keys.length;
    bucket[at + 3] = packPosting(entity, use, casing, level);
    this.lengths[number] = at + ROW;
  }

  /** Sorts everything, with pauses. Nothing may be added afterwards. */
  *sortInSteps(): Generator<undefined, void> {
    for (let number = 0; number < BUCKETS; number++) {
      yield;
      const rows = this.buckets[number]!;
      const order = Uint32Array.from({ length: this.lengths[number]! / ROW }, (_, row) => row * ROW);
      order.sort((a, b) => rows[a]! - rows[b]! || rows[a + 1]! - rows[b + 1]! || a - b);
      const sorted = new Uint32Array(this.lengths[number]!);
      order.forEach((row, to) => {
        sorted.set(rows.subarray(row, row + ROW), to * ROW);
      });
      this.buckets[number] = sorted;
    }
  }

  /** Every alias, ascending by place, with its candidates, the heaviest first. */
  *aliases(): Generator<PlacedAlias> {
    for (const rows of this.buckets) {
      for (let from = 0, to = 0; from < rows.length; from = to) {
        while (to < rows.length && rows[to] === rows[from] && rows[to + 1] === rows[from + 1]) to += ROW;
        yield {
          place: rows[from]!,
          fingerprint: rows[from + 1]!,
          firstHalf: rows[from + 2]! >>> 16,
          words: rows[from + 2]! & 0xffff,
          postings: heaviest(rows, from, to),
        };
      }
    }
  }
}

/** If an alias stands for an entity in several ways, the first that was added counts. */
function heaviest(rows: Uint32Array, from: number, to: number): number[] {
  if (to - from === ROW) return [rows[from + 3]!];
  const byEntity = new Map<number, number>();
  for (let at = from + 3; at < to; at += ROW) {
    const { entity } = unpackPosting(rows[at]!, 0);
    if (!byEntity.has(entity)) byEntity.set(entity, rows[at]!);
  }
  const level = (posting: number): number => (posting >>> 25) & 63;
  return [...byEntity.values()].sort((a, b) => level(b) - level(a)).slice(0, MOST_CANDIDATES);
}
