import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { UsageError } from '../usage.ts';
import { readEntries } from './build.ts';
import { packColumns } from './large-pack.ts';
import { openInput } from './open-input.ts';
import type { PackOptions } from './options.ts';
import { type PlannedPack, planPacks } from './planned-packs.ts';
import type { Progress } from './progress.ts';
import { chooseRecords, joinWikipedia } from './store/joined-records.ts';
import type { Counts, Reading } from './store/read-input.ts';
import { WorkStore } from './store/work-store.ts';
import { readWikidata, sourceOfRecord, sourceOptions } from './wikidata/from-wikidata.ts';
import { type Inherited, inheritedFrom, NOTHING_INHERITED, readSubclasses } from './wikidata/subclasses.ts';
import { readWikipedia } from './wikipedia/read-wikipedia.ts';
import { wikiOf } from './wikipedia/wiki-code.ts';
import { writePackFile } from './write-pack-file.ts';

/** Where what was read is kept until the packs are written. */
const UNFINISHED = '.unfinished';

/** A pack that was written. */
interface WrittenPack {
  readonly file: string;
  readonly entities: number;
  readonly bytes: number;
}

/** How the lines of the input were used; bad lines are those of all files. */
export type Converted = Counts & { readonly packs: readonly WrittenPack[] };

/**
 * Reads the input and writes the packs. If it is interrupted, what was read is kept, and the same call continues.
 * @param whenStopped called with what makes the rest of the run safe to stop: it saves what was read, and says so
 * @throws UsageError, WrongInput, or Error if no pack can be written
 */
export async function convert(
  options: PackOptions,
  progress: Progress,
  say: (text: string) => void,
  whenStopped: (stop: () => void) => void,
): Promise<Converted> {
  if (!options.input || !options.output) throw new UsageError('name an input file and an output file');
  const isBuild = options.command === 'build';
  const packs = isBuild ? planEntries(options) : planPacks(options);
  const input = openInput(options.input);
  // A dump takes hours: a file that is missing should be known before.
  const { subclasses } = options;
  for (const file of [
    ...options.views,
    ...options.redirects,
    ...options.pages,
    ...(subclasses ? [subclasses] : []),
  ])
    openInput(file);
  mkdirSync(path.dirname(options.output), { recursive: true });
  const store = new WorkStore(options.output + UNFINISHED, purposeOf(options));
  const reading: Reading = { store, progress, say, saveNow: () => {} };
  whenStopped(() => {
    reading.saveNow();
    store.close();
    say(`stopped; ${store.file} has what was read: run the same command again to continue, or delete it.`);
  });
  let isWorthKeeping = true;
  try {
    const badInSubclasses = subclasses ? (await readSubclasses(openInput(subclasses), reading)).bad : 0;
    const inherited = subclasses ? inheritedFrom(store, options.classes) : NOTHING_INHERITED;
    const counts = isBuild
      ? await readEntries(input, packs[0]!.header, reading)
      : await readWikidata(input, options, inherited, reading);
    const badInWikipedia = isBuild ? 0 : await readWikipedia(options, reading);
    const written = writePacks(packs, options, inherited, store, progress, say);
    isWorthKeeping = false;
    if (!written.length)
      throw new Error(
        `no entity in ${counts.lines} lines ${JSON.stringify(counts.leftOut)}, so no pack was written`,
      );
    return { ...counts, bad: counts.bad + badInSubclasses + badInWikipedia, packs: written };
  } finally {
    if (isWorthKeeping && store.hasRead()) store.close();
    else store.remove();
  }
}

/** What a run reads, and how: another run can't continue with it. */
function purposeOf({
  command,
  languages,
  kinds,
  beats,
  defaultKind,
  classes,
  subclasses,
}: PackOptions): string {
  return JSON.stringify({
    format: 2,
    command,
    languages,
    kinds: [...kinds],
    beats,
    defaultKind,
    classes,
    subclasses,
  });
}

/** Entries are in one language and of no beat. */
function planEntries(options: PackOptions): PlannedPack[] {
  const [pack] = planPacks({ ...options, languages: ['en'], beats: [] });
  return [{ ...pack!, choice: { language: '', beats: 0, most: null } }];
}

function writePacks(
  packs: readonly PlannedPack[],
  options: PackOptions,
  inherited: Inherited,
  store: WorkStore,
  progress: Progress,
  say: (text: string) => void,
): WrittenPack[] {
  let joined: string | null = null;
  return packs.flatMap(({ file, header, choice }) => {
    progress.show(`${file}, joining`, null);
    if (joined !== choice.language) joinWikipedia(store, choice.language, wikiOf(choice.language));
    joined = choice.language;
    const month = header.date.slice(0, 7);
    const records = chooseRecords(store, choice);
    const rules = sourceOptions(options, inherited, month);
    const isBuild = options.command === 'build';
    function* sources(): Generator<Source> {
      for (const record of records())
        yield isBuild ? (JSON.parse(record.record) as Source) : sourceOfRecord(record, rules);
    }
    const { parts, entities } = packColumns(sources, month, isBuild, done =>
      progress.show(`${file}, packing`, done),
    );
    progress.clear();
    if (!entities) {
      say(`${file}: no entities, so it wasn't written`);
      return [];
    }
    return [{ file, entities, bytes: writePackFile(file, header, parts) }];
  });
}
