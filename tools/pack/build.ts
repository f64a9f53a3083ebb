import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { parseHeader } from '../../lib/knowledge/pack/header.ts';
import { parseEntry } from '../../lib/knowledge/parse-entry.ts';
import type { PackHeader } from '../../lib/model/pack.ts';
import { readLines } from '../annotate/read-lines.ts';
import { idKey } from './id-numbers.ts';
import type { Input } from './open-input.ts';
import { type Counts, type Reading, readInput, type Take } from './store/read-input.ts';

/**
 * Reads entries, one JSON object per line, into the store. Bad lines are reported and left out.
 * @param header from the command line; a first line `{"pack":{…}}` supplies missing fields
 */
export function readEntries(input: Input, header: PackHeader, reading: Reading): Promise<Counts> {
  reading.store.run('CREATE UNIQUE INDEX IF NOT EXISTS ids ON records (id)');
  return readInput(
    reading,
    input,
    readLines,
    'a file of entries, one JSON object per line, as in docs/packs.md',
    takeEntries(header, reading),
  );
}

function takeEntries(header: PackHeader, { store }: Reading): Take {
  const month = header.date.slice(0, 7);
  let isFirst = true;
  return (text, input) => {
    const mayBeHeader = isFirst;
    isFirst = false;
    const value = parse(text);
    if ('error' in value) return { bad: value.error };
    const object = value.object;
    if (mayBeHeader && typeof object === 'object' && object !== null && 'pack' in object) {
      const parsed = parseHeader(object.pack, header.name);
      return 'problems' in parsed ? { bad: parsed.problems.map(describeInEnglish).join('; ') } : null;
    }
    const dated =
      typeof object === 'object' && object !== null && !('asOf' in object)
        ? { ...object, asOf: month }
        : object;
    const parsed = parseEntry(dated, month);
    if ('problems' in parsed) return { bad: parsed.problems.map(describeInEnglish).join('; ') };
    const { id } = parsed.entry;
    const added = store.run(
      'INSERT OR IGNORE INTO records (input, language, id, place, record) VALUES (?, ?, ?, ?, ?)',
      input,
      '',
      id,
      idKey(id),
      JSON.stringify(parsed.entry),
    );
    return added ? null : { bad: `id "${id}" appears twice` };
  };
}

function parse(text: string): { object: unknown } | { error: string } {
  try {
    return { object: JSON.parse(text) };
  } catch (error) {
    return { error: `not valid JSON: ${(error as Error).message}` };
  }
}
