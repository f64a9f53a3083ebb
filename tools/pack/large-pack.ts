import { deflateSync } from 'node:zlib';
import { MOST_ENTITIES } from '../../lib/knowledge/format.ts';
import { columnSizes } from '../../lib/knowledge/pack/columns/column-file.ts';
import { ColumnsWriter } from '../../lib/knowledge/pack/columns/write-columns.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { hashText } from '../../lib/text/hash.ts';
import { IdNumbers } from './id-numbers.ts';
import { mergeSources } from './merge-sources.ts';
import { SHARDS } from './order-of.ts';
import { SourceSpool } from './source-spool.ts';

/** Stands for everything outside the pack in the ids of spooled sources; see `addOutside`. */
const OUTSIDE = '\0';

/**
 * Collects the entities of a pack and writes them as columns, whatever their number. Sources are on disk; memory holds
 * the columns and 8 bytes per id. Sources with the same id are merged.
 */
export class LargePack {
  private readonly month: string;
  private readonly spool: SourceSpool;
  private readonly numbers = new IdNumbers();
  /** How many contexts have each hash, up to 2: enough to leave out those that only one entity has. */
  private readonly contexts = new Uint8Array(1 << 24);

  /**
   * @param month of the pack, `YYYY-MM`
   * @param folder for the sources, about 300 bytes each
   */
  constructor(month: string, folder: string) {
    this.month = month;
    this.spool = new SourceSpool(folder);
  }

  add(source: Source): void {
    this.spool.add(source);
    this.numbers.add(source.id);
    const slot = slotOf(source.context);
    this.contexts[slot] = Math.min(2, this.contexts[slot]! + 1);
  }

  /** Adds a stand-in for something outside the pack; see `packSources`. */
  addOutside(source: Source): void {
    const id = OUTSIDE + source.id;
    this.spool.add({ ...source, id });
    this.numbers.add(id);
  }

  /**
   * @param onProgress called from time to time with the share that is done, 0 to 1
   * @returns what follows the head in the pack's file, and the number of its entities
   * @throws RangeError if there are more entities than the format allows
   */
  finish(onProgress: (done: number) => void): { parts: Uint8Array[]; entities: number } {
    const entities = this.numbers.settle();
    if (entities > MOST_ENTITIES)
      throw new RangeError(
        `${entities} entities; a pack holds ${MOST_ENTITIES} at most, so choose fewer kinds or --most`,
      );
    const writer = new ColumnsWriter(entities, this.phrases(), this.month);
    const positionOf = (id: string): number | undefined =>
      this.numbers.numberOf(id) ?? this.numbers.numberOf(OUTSIDE + id);
    let shard = 0;
    for (const sources of this.spool.shards()) {
      for (const source of this.inOrder(sources)) {
        const isOutside = source.id.startsWith(OUTSIDE);
        writer.write(isOutside ? { ...source, id: source.id.slice(1) } : source, isOutside, positionOf);
      }
      onProgress(++shard / SHARDS);
    }
    const columns = writer.finish();
    const packed = columns.map(column => deflateSync(column, { level: 9 }));
    const sizes = columns.map((column, at) => ({ packed: packed[at]!.length, inflated: column.length }));
    return { parts: [columnSizes(sizes), ...packed], entities };
  }

  /** Frees the disk space. */
  close(): void {
    this.spool.close();
  }

  /** Contexts that several entities have, the most frequent first: they get the shortest numbers. */
  private phrases(): string[] {
    const counts = new Map<string, number>();
    for (const sources of this.spool.shards())
      for (const { context } of sources)
        if (context && this.contexts[slotOf(context)] === 2)
          counts.set(context, (counts.get(context) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count > 1)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([phrase]) => phrase);
  }

  private inOrder(shard: readonly Source[]): Source[] {
    const byNumber = new Map<number, Source>();
    for (const source of shard) {
      const number = this.numbers.numberOf(source.id)!;
      const other = byNumber.get(number);
      byNumber.set(number, other ? mergeSources(other, source) : source);
    }
    return [...byNumber].sort(([a], [b]) => a - b).map(([, source]) => source);
  }
}

function slotOf(context: string): number {
  return hashText(context) >>> 8;
}
