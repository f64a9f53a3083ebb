import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { keepPack } from '../../lib/extension/packs/packs.ts';
import { t } from '../../lib/i18n/translate.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { competingNames } from '../../lib/knowledge/pack/competing-names.ts';
import { packKey } from '../../lib/knowledge/pack/header.ts';
import { isPackFile, readPackFileHead } from '../../lib/knowledge/pack/pack-file.ts';
import { packSources } from '../../lib/knowledge/pack/pack-sources.ts';
import { readPack } from '../../lib/knowledge/pack/read-pack.ts';
import { verifyBase } from '../../lib/knowledge/pack/verify-base.ts';
import { writeJsonLines } from '../../lib/knowledge/pack/write-pack.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import type { LineProblem, PackSummary } from '../../lib/model/pack.ts';

/** Enough for the head of any compiled pack. */
const HEAD_BYTES = (1 << 16) + 8;
/** Largest pack of text, in bytes: larger ones are for the converter. */
const MOST_TEXT = 64e6;

export type Imported =
  | { readonly summary: PackSummary; readonly competing: readonly string[] }
  | { readonly problems: readonly LineProblem[] };

/** Told what is being done and how far it is, 0 to 1. */
export type OnStep = (step: 'checking' | 'packing' | 'saving', done: number) => void;

/** Takes a file in as a pack: whole, or not at all. Never rejects. */
export async function importPack(file: File, onStep: OnStep): Promise<Imported> {
  try {
    const start = await file.slice(0, HEAD_BYTES).arrayBuffer();
    return isPackFile(start) ? await importCompiled(file, start, onStep) : await importText(file, onStep);
  } catch (error) {
    return { problems: [{ line: 0, message: (error as Error).message }] };
  }
}

async function importCompiled(file: File, start: ArrayBuffer, onStep: OnStep): Promise<Imported> {
  const { header, baseAt } = readPackFileHead(start, file.name);
  const key = packKey(header.name);
  const base = file.slice(baseAt);
  const { entities, aliases } = await verifyBase(await base.arrayBuffer(), key, reporter('checking', onStep));
  onStep('saving', 0);
  const summary: PackSummary = {
    ...header,
    key,
    form: 'compiled',
    entities,
    aliases,
    bytes: base.size,
    added: Date.now(),
  };
  await keepPack(summary, base, null);
  return { summary, competing: [] };
}

async function importText(file: File, onStep: OnStep): Promise<Imported> {
  const shipped = openBase(await shippedFile('knowledge.bin'));
  const read = await readPack(await decode(file), {
    fileName: file.name,
    today: new Date().toISOString().slice(0, 10),
    isKnown: id => shipped.numberOf(id) >= 0,
    onProgress: reporter('checking', onStep),
  });
  if ('problems' in read) return read;
  const { header, entries } = read.pack;
  const key = packKey(header.name);
  await reporter('packing', onStep)(0);
  const bytes = writeBase(packSources(key, entries));
  onStep('saving', 0);
  const summary: PackSummary = {
    ...header,
    key,
    form: 'entries',
    entities: entries.length,
    aliases: openBase(bytes.buffer).aliasCount,
    bytes: bytes.length,
    added: Date.now(),
  };
  await keepPack(summary, new Blob([bytes]), new Blob([writeJsonLines(read.pack)]));
  return { summary, competing: competingNames(entries, shipped) };
}

async function decode(file: File): Promise<string> {
  if (file.size > MOST_TEXT)
    throw new Error(t('packs.tooMuchText', Math.round(file.size / 1e6), MOST_TEXT / 1e6));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(t('packs.notText'));
  }
}

/** Lets the page be painted between two stretches of work. */
function reporter(step: Parameters<OnStep>[0], onStep: OnStep): (done: number) => Promise<void> {
  return async done => {
    onStep(step, done);
    await new Promise(resolve => setTimeout(resolve));
  };
}
