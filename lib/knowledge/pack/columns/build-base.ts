import { MOST_ENTITIES, placeOfId } from '../../format.ts';
import { endsOpen, monthNumber, type Stored } from '../../record.ts';
import { type BaseParts, layOutInSteps } from '../../write/lay-out.ts';
import { RecordWriter } from '../../write/record-writer.ts';
import { phrasesOf } from '../../write/shared-parts.ts';
import { eachAlias, levelOf, nameFingerprint, toStored } from '../../write-base.ts';
import { AliasTable } from './alias-table.ts';
import { ColumnsReader, type FiledEntity } from './read-columns.ts';

/** Entities between progress reports. */
const STRIDE = 1000;
/** The shares of the work: numbering the entities, reading them, and putting everything in order. */
const NUMBERING = 0.2;
const READING = 0.7;

/**
 * Builds the base of a pack from the columns of its file: the same as `writeBase`, for any size that the format allows.
 * @param columns inflated, in their order
 * @param key of the pack
 * @param month of the pack, `YYYY-MM`
 * @param onProgress called and awaited from time to time, with the share done, 0 to 1
 * @returns the base, and the number of its entities without stand-ins
 * @throws RangeError if the columns are damaged
 */
export async function buildBase(
  columns: readonly Uint8Array[],
  key: string,
  month: string,
  onProgress: (done: number) => Promise<void> | void = () => {},
): Promise<{ readonly words: Uint32Array<ArrayBuffer>; readonly entities: number }> {
  const reader = new ColumnsReader(columns, key, month);
  const { size } = reader;
  const places = await placesOf(new ColumnsReader(columns, key, month), done => onProgress(done * NUMBERING));
  const order = inOrderOf(places);
  const numbers = new Uint32Array(size);
  order.forEach((position, number) => {
    numbers[position] = number;
  });

  // A pack's contexts are whole: read as a category, one like "City in" would get a place added.
  const isShared = reader.phrases.map(phrase => !endsOpen(phrase));
  const phrases = [key, ...reader.phrases.filter((_, at) => isShared[at]).flatMap(phrasesOf)];
  const records = new RecordWriter({ phrases, evidence: [] });
  const nameFingerprints = new Uint32Array(size);
  const table = new AliasTable();
  let entities = 0;
  for (let position = 0; position < size; position++) {
    if (position % STRIDE === 0) await onProgress(NUMBERING + (position / size) * READING);
    const filed = reader.next();
    const { source } = filed;
    const isCategory = filed.phrase >= 0 && isShared[filed.phrase]! && source.asOf === month;
    records.write(storedOf(filed, isCategory, numbers));
    if (!source.name) continue;
    entities++;
    nameFingerprints[numbers[position]!] = nameFingerprint(source.name);
    const level = levelOf(source);
    eachAlias(source, (alias, use) => table.add(alias, numbers[position]!, use, level));
  }
  const tidyUp = async <Result>(steps: Generator<undefined, Result>): Promise<Result> => {
    for (;;) {
      await onProgress(NUMBERING + READING);
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  await tidyUp(table.sortInSteps());
  const parts: BaseParts = {
    aliases: () => table.aliases(),
    idPlaces: order.map(position => places[position]!),
    nameFingerprints,
    records,
    order,
    newest: monthNumber(month),
  };
  return { words: await tidyUp(layOutInSteps(parts)), entities };
}

async function placesOf(
  reader: ColumnsReader,
  onProgress: (done: number) => Promise<void> | void,
): Promise<Uint32Array> {
  const places = new Uint32Array(reader.size);
  for (let position = 0; position < reader.size; position++) {
    if (position % STRIDE === 0) await onProgress(position / reader.size);
    places[position] = placeOfId(reader.nextId());
  }
  return places;
}

/** Positions in ascending order of their places. Sorting numbers takes a tenth of the time of sorting by a function. */
function inOrderOf(places: Uint32Array): Uint32Array {
  const keys = Float64Array.from(places, (place, position) => place * MOST_ENTITIES + position).sort();
  return Uint32Array.from(keys, key => key % MOST_ENTITIES);
}

/** A context that several entities share and that is as old as the pack is stored as a category: once. */
function storedOf(filed: FiledEntity, isCategory: boolean, numbers: Uint32Array): Stored {
  const { source, relations, evidenceInContext } = filed;
  const { context } = source;
  return {
    ...toStored(isCategory ? { ...source, context: '', category: context } : source, () => undefined),
    relations: relations.map(({ name, to }) => ({ name, to: numbers[to]! })),
    evidenceInContext,
  };
}
