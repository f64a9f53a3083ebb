import { BLOCK, MOST_ENTITIES } from '../../lib/knowledge/format.ts';
import { packId } from '../../lib/knowledge/pack/pack-sources.ts';
import { monthNumber, RecordWriter } from '../../lib/knowledge/record.ts';
import { eachAlias, levelOf, type Source, toStored } from '../../lib/knowledge/write-base.ts';
import { AliasTable } from './alias-table.ts';
import { IdNumbers } from './id-numbers.ts';
import { layOut } from './lay-out-base.ts';
import { mergeSources } from './merge-sources.ts';
import { SourceSpool } from './source-spool.ts';

/**
 * Writes what `writeBase` writes, for bases of any size that the format allows: sources wait on disk, and only what
 * goes into the base, with sixteen bytes for each alias, is in memory. Sources of the same id are joined.
 */
export class LargeBase {
  private readonly key: string;
  private readonly spool: SourceSpool;
  private readonly numbers = new IdNumbers();

  /**
   * @param key of the pack; see `packKey`
   * @param folder where sources wait: about 300 bytes each
   */
  constructor(key: string, folder: string) {
    this.key = key;
    this.spool = new SourceSpool(folder);
  }

  /** Takes one entity in. Its id, and those that its relations point to, are written as within the pack. */
  add(source: Source): void {
    this.addOutside({ ...source, id: packId(this.key, source.id) });
  }

  /** Takes in a stand-in for something that is not in the pack; see `packSources`. */
  addOutside(source: Source): void {
    this.spool.add(source);
    this.numbers.add(source.id);
  }

  /**
   * @param onProgress called now and then with the share that is done, 0 to 1
   * @returns the base's words and how many entities are in it
   * @throws RangeError where there are more than the format can number
   */
  finish(onProgress: (done: number) => void): { words: Uint32Array<ArrayBuffer>; entities: number } {
    const entities = this.numbers.settle();
    if (entities > MOST_ENTITIES)
      throw new RangeError(`${entities} entities; a pack holds ${MOST_ENTITIES} at most: choose fewer kinds`);
    const records = new RecordWriter();
    const blocks: number[] = [];
    const table = new AliasTable();
    let number = 0;
    let newest = 0;
    for (const shard of this.spool.shards()) {
      for (const source of this.inOrder(shard)) {
        if (number % BLOCK === 0) blocks.push(records.length);
        records.write(toStored(source, id => this.target(id)));
        newest = Math.max(newest, monthNumber(source.asOf));
        const level = levelOf(source);
        eachAlias(source, (alias, use) => table.add(alias, number, use, level));
        number++;
      }
      onProgress(number / entities);
    }
    table.sort();
    return { words: layOut(table, this.numbers.hashes(), blocks, records.finish(), newest), entities };
  }

  /** Gives the disk back. */
  close(): void {
    this.spool.close();
  }

  private target(id: string): number | undefined {
    return this.numbers.numberOf(packId(this.key, id)) ?? this.numbers.numberOf(id);
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
