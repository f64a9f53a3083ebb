import { deflateSync } from 'node:zlib';
import { MOST_ENTITIES } from '../../lib/knowledge/format.ts';
import { columnSizes } from '../../lib/knowledge/pack/columns/column-file.ts';
import { ColumnsWriter } from '../../lib/knowledge/pack/columns/write-columns.ts';
import { standIn } from '../../lib/knowledge/pack/pack-sources.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { hashText } from '../../lib/text/hash.ts';
import { IdNumbers, idKey } from './id-numbers.ts';
import { mergeSources } from './merge-sources.ts';

/** Entities between two reports of progress. */
const STRIDE = 10_000;

/** The contents of a pack's file. */
export interface PackedColumns {
  /** What follows the head. */
  readonly parts: readonly Uint8Array[];
  readonly entities: number;
}

/**
 * Writes the entities of a pack as columns, whatever their number: memory holds the columns and 8 bytes per id.
 * @param sources called three times: the same entities each time, in ascending order of `idKey`. Those with one id are merged
 * @param month of the pack, `YYYY-MM`
 * @param hasStandIns whether relations to anything outside the pack are kept; see `packSources`
 * @param onProgress called from time to time with the share that is done, 0 to 1
 * @throws RangeError if there are more entities than the format allows
 */
export function packColumns(
  sources: () => Iterable<Source>,
  month: string,
  hasStandIns: boolean,
  onProgress: (done: number) => void,
): PackedColumns {
  const numbers = new IdNumbers();
  const repeated = new RepeatedContexts();
  for (const { id, context } of sources()) {
    numbers.add(id);
    repeated.add(context);
  }
  const entities = numbers.settle();
  if (entities > MOST_ENTITIES)
    throw new RangeError(
      `${entities} entities; a pack holds ${MOST_ENTITIES} at most, so choose fewer kinds or beats, or --most`,
    );
  const outside = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const { context, relations } of sources()) {
    if (repeated.has(context)) phrases.set(context, (phrases.get(context) ?? 0) + 1);
    for (const id of hasStandIns ? Object.values(relations).flat() : [])
      if (id !== undefined && numbers.numberOf(id) === undefined && !outside.has(id))
        outside.set(id, entities + outside.size);
  }
  const writer = new ColumnsWriter(entities + outside.size, mostFrequent(phrases), month);
  const positionOf = (id: string): number | undefined => numbers.numberOf(id) ?? outside.get(id);
  let written = 0;
  for (const source of merged(sources())) {
    if (written++ % STRIDE === 0) onProgress(written / entities);
    writer.write(source, false, positionOf);
  }
  for (const id of outside.keys()) writer.write(standIn(id), true, positionOf);
  const columns = writer.finish();
  const packed = columns.map(column => deflateSync(column, { level: 9 }));
  const sizes = columns.map((column, at) => ({ packed: packed[at]!.length, inflated: column.length }));
  return { parts: [columnSizes(sizes), ...packed], entities };
}

/** Sources with one id follow each other. */
function* merged(sources: Iterable<Source>): Generator<Source> {
  let last: Source | null = null;
  for (const source of sources) {
    if (last && idKey(last.id) === idKey(source.id)) last = mergeSources(last, source);
    else {
      if (last) yield last;
      last = source;
    }
  }
  if (last) yield last;
}

/** Contexts that several entities have, the most frequent first: they get the shortest numbers. */
function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([phrase]) => phrase);
}

/** How many contexts have each hash, up to 2: enough to leave out most of those that only one entity has. */
class RepeatedContexts {
  private readonly counts = new Uint8Array(1 << 24);

  add(context: string): void {
    const slot = slotOf(context);
    this.counts[slot] = Math.min(2, this.counts[slot]! + 1);
  }

  has(context: string): boolean {
    return context !== '' && this.counts[slotOf(context)] === 2;
  }
}

function slotOf(context: string): number {
  return hashText(context) >>> 8;
}
