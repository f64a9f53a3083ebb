import { BLOCK, MOST_ENTITIES } from '../../lib/knowledge/format.ts';
import { packId } from '../../lib/knowledge/pack/pack-sources.ts';
import { monthNumber } from '../../lib/knowledge/record.ts';
import { layOut } from '../../lib/knowledge/write/lay-out.ts';
import { RecordWriter } from '../../lib/knowledge/write/record-writer.ts';
import { eachAlias, levelOf, type Source, toStored } from '../../lib/knowledge/write-base.ts';
import { AliasTable } from './alias-table.ts';
import { IdNumbers } from './id-numbers.ts';
import { mergeSources } from './merge-sources.ts';
import { SourceSpool } from './source-spool.ts';

/**
 * Writes the same as `writeBase`, for any size that the format allows. Sources are on disk; memory holds only the contents
 * of the base and 16 bytes per alias. Sources with the same id are merged.
 */
export class LargeBase {
  private readonly key: string;
  private readonly spool: SourceSpool;
  private readonly numbers = new IdNumbers();

  /**
   * @param key of the pack; see `packKey`
   * @param folder for the sources, about 300 bytes each
   */
  constructor(key: string, folder: string) {
    this.key = key;
    this.spool = new SourceSpool(folder);
  }

  /** Adds an entity. Its id and its relations' targets are written as within the pack. */
  add(source: Source): void {
    this.addOutside({ ...source, id: packId(this.key, source.id) });
  }

  /** Adds a stand-in for something outside the pack; see `packSources`. */
  addOutside(source: Source): void {
    this.spool.add(source);
    this.numbers.add(source.id);
  }

  /**
   * @param onProgress called from time to time with the share that is done, 0 to 1
   * @returns the base and the number of its entities
   * @throws RangeError if there are more entities than the format allows
   */
  finish(onProgress: (done: number) => void): { words: Uint32Array<ArrayBuffer>; entities: number } {
    const entities = this.numbers.settle();
    if (entities > MOST_ENTITIES)
      throw new RangeError(
        `${entities} entities; a pack holds ${MOST_ENTITIES} at most, so choose fewer kinds`,
      );
    const records = new RecordWriter();
    const blocks: (readonly [number, number])[] = [];
    const table = new AliasTable();
    let number = 0;
    let newest = 0;
    for (const shard of this.spool.shards()) {
      for (const source of this.inOrder(shard)) {
        if (number % BLOCK === 0) blocks.push(records.place);
        records.write(toStored(source, id => this.target(id)));
        newest = Math.max(newest, monthNumber(source.asOf));
        const level = levelOf(source);
        eachAlias(source, (alias, use) => table.add(alias, number, use, level));
        number++;
      }
      onProgress(number / entities);
    }
    table.sort();
    const words = layOut({
      aliases: () => table.aliases(),
      idPlaces: this.numbers.places(),
      blocks,
      ...records.finish(),
      newest,
    });
    return { words, entities };
  }

  /** Frees the disk space. */
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
