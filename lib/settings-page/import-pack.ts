import { keepPack } from '../extension/packs/packs.ts';
import type { PackStep, PackSummary } from '../model/pack.ts';
import type { PackCodec } from '../model/pack-codec.ts';
import { type LineProblem, problem } from '../model/problem.ts';
import { textOfFile } from '../text/text-of-file.ts';
import { letPageWork } from './let-page-work.ts';

/** Enough to tell a compiled pack from text. */
const START_BYTES = 8;
/** Largest text pack, in bytes. Larger ones need the converter. */
const TEXT_LIMIT = 64e6;

export type ImportedPack =
  | {
      readonly summary: PackSummary;
      readonly competing: readonly string[];
      readonly ignored: readonly string[];
    }
  | { readonly problems: readonly LineProblem[] }
  /** The file is fine, but it couldn't be saved: the browser's message. */
  | { readonly failure: string };

/** Called with the current step and the share of it that is done, 0 to 1. */
export type OnStep = (step: Exclude<PackStep, 'reading'>, done: number) => void;

/** Imports a file as a pack, whole or not at all. Never rejects. */
export async function importPack(file: File, codec: PackCodec, onStep: OnStep): Promise<ImportedPack> {
  try {
    const start = await file.slice(0, START_BYTES).arrayBuffer();
    return codec.isCompiled(start)
      ? await importCompiled(file, codec, onStep)
      : await importText(file, codec, onStep);
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

async function importCompiled(file: File, codec: PackCodec, onStep: OnStep): Promise<ImportedPack> {
  const opened = await openCompiled(file, codec, onStep);
  if ('problem' in opened) return { problems: [{ line: 0, ...opened }] };
  const { header, key, base, entities, aliases } = opened;
  onStep('saving', 0);
  const summary: PackSummary = {
    ...header,
    key,
    form: 'compiled',
    entities,
    aliases,
    bytes: base.length,
    added: Date.now(),
  };
  await keepPack(summary, new Blob([base]), null);
  return { summary, competing: [], ignored: [] };
}

async function openCompiled(file: File, codec: PackCodec, onStep: OnStep) {
  const report = reporter(onStep);
  try {
    return await codec.open(await file.arrayBuffer(), file.name, done => report('checking', done));
  } catch (error) {
    return codec.whatIsWrong(error);
  }
}

async function importText(file: File, codec: PackCodec, onStep: OnStep): Promise<ImportedPack> {
  if (file.size > TEXT_LIMIT) {
    const tooMuch = problem('tooMuchText', Math.round(file.size / 1e6), TEXT_LIMIT / 1e6);
    return { problems: [{ line: 0, ...tooMuch }] };
  }
  const text = textOfFile(new Uint8Array(await file.arrayBuffer()));
  if (typeof text !== 'string') return { problems: [{ line: 0, ...text }] };
  const compiled = await codec.compile(text, {
    fileName: file.name,
    today: new Date().toISOString().slice(0, 10),
    onProgress: reporter(onStep),
  });
  if ('problems' in compiled) return compiled;
  const { header, key, entities, aliases, base, jsonLines, competing, ignored } = compiled;
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
  return { summary, competing, ignored };
}

/** Reports each step, and its progress as often as the page can paint it. */
function reporter(onStep: OnStep): (...step: Parameters<OnStep>) => Promise<void> {
  const pause = letPageWork();
  let last: Parameters<OnStep>[0] | null = null;
  return (step, done) => {
    if (step !== last) onStep(step, done);
    last = step;
    return pause(() => onStep(step, done));
  };
}
