import { keepPack } from '../extension/packs/packs.ts';
import { t } from '../i18n/translate.ts';
import type { LineProblem, PackStep, PackSummary } from '../model/pack.ts';
import type { PackCodec } from '../model/pack-codec.ts';

/** Enough for the head of any compiled pack. */
const HEAD_BYTES = (1 << 16) + 8;
/** Largest text pack, in bytes. Larger ones need the converter. */
const TEXT_LIMIT = 64e6;

export type ImportedPack =
  | { readonly summary: PackSummary; readonly competing: readonly string[] }
  | { readonly problems: readonly LineProblem[] };

/** Called with the current step and the share of it that is done, 0 to 1. */
export type OnStep = (step: Exclude<PackStep, 'reading'>, done: number) => void;

/** Imports a file as a pack, whole or not at all. Never rejects. */
export async function importPack(file: File, codec: PackCodec, onStep: OnStep): Promise<ImportedPack> {
  try {
    const start = await file.slice(0, HEAD_BYTES).arrayBuffer();
    return codec.isCompiled(start)
      ? await importCompiled(file, start, codec, onStep)
      : await importText(file, codec, onStep);
  } catch (error) {
    return { problems: [{ line: 0, message: (error as Error).message }] };
  }
}

async function importCompiled(
  file: File,
  start: ArrayBuffer,
  codec: PackCodec,
  onStep: OnStep,
): Promise<ImportedPack> {
  const { header, baseAt } = codec.readHead(start, file.name);
  const key = codec.keyOf(header.name);
  const base = file.slice(baseAt);
  const { entities, aliases } = await codec.verify(await base.arrayBuffer(), key, done =>
    report('checking', done, onStep),
  );
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

async function importText(file: File, codec: PackCodec, onStep: OnStep): Promise<ImportedPack> {
  const compiled = await codec.compile(await decode(file), {
    fileName: file.name,
    today: new Date().toISOString().slice(0, 10),
    onProgress: (step, done) => report(step, done, onStep),
  });
  if ('problems' in compiled) return compiled;
  const { header, key, entities, aliases, base, jsonLines, competing } = compiled;
  onStep('saving', 0);
  const summary: PackSummary = {
    ...header,
    key,
    form: 'entries',
    entities,
    aliases,
    bytes: base.length,
    added: Date.now(),
  };
  await keepPack(summary, new Blob([base]), new Blob([jsonLines]));
  return { summary, competing };
}

async function decode(file: File): Promise<string> {
  if (file.size > TEXT_LIMIT)
    throw new Error(t('packs.tooMuchText', Math.round(file.size / 1e6), TEXT_LIMIT / 1e6));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(t('packs.notText'));
  }
}

/** Reports progress, then yields so that the page can paint it. */
async function report(step: Parameters<OnStep>[0], done: number, onStep: OnStep): Promise<void> {
  onStep(step, done);
  await new Promise(resolve => setTimeout(resolve));
}
