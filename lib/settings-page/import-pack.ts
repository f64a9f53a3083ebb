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
  | { readonly failure: string }
  /** Stopped before anything was saved. */
  | { readonly cancelled: true };

/** Called with the current step and the share of it that is done, 0 to 1. */
export type OnStep = (step: Exclude<PackStep, 'reading'>, done: number) => void;

/**
 * Imports a file as a pack, whole or not at all. Never rejects.
 * @param signal cancels the import. A pack of the same name that is already saved then stays as it is
 */
export async function importPack(
  file: File,
  codec: PackCodec,
  onStep: OnStep,
  signal?: AbortSignal,
): Promise<ImportedPack> {
  try {
    const start = await file.slice(0, START_BYTES).arrayBuffer();
    const importFile = codec.isCompiled(start) ? importCompiled : importText;
    return await importFile(file, codec, onStep, signal);
  } catch (error) {
    return signal?.aborted ? { cancelled: true } : { failure: (error as Error).message };
  }
}

type Import = (
  file: File,
  codec: PackCodec,
  onStep: OnStep,
  signal: AbortSignal | undefined,
) => Promise<ImportedPack>;

const importCompiled: Import = async (file, codec, onStep, signal) => {
  const opened = await openCompiled(file, codec, reporter(onStep, signal));
  signal?.throwIfAborted();
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
  await keepPack(summary, new Blob([base]), null, signal);
  return { summary, competing: [], ignored: [] };
};

async function openCompiled(file: File, codec: PackCodec, report: Reporter) {
  try {
    return await codec.open(await file.arrayBuffer(), file.name, done => report('checking', done));
  } catch (error) {
    return codec.whatIsWrong(error);
  }
}

const importText: Import = async (file, codec, onStep, signal) => {
  if (file.size > TEXT_LIMIT) {
    const tooMuch = problem('tooMuchText', Math.round(file.size / 1e6), TEXT_LIMIT / 1e6);
    return { problems: [{ line: 0, ...tooMuch }] };
  }
  const text = textOfFile(new Uint8Array(await file.arrayBuffer()));
  if (typeof text !== 'string') return { problems: [{ line: 0, ...text }] };
  const compiled = await codec.compile(text, {
    fileName: file.name,
    today: new Date().toISOString().slice(0, 10),
    onProgress: reporter(onStep, signal),
  });
  signal?.throwIfAborted();
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
  await keepPack(summary, new Blob([base]), new Blob([jsonLines]), signal);
  return { summary, competing, ignored };
};

type Reporter = (...step: Parameters<OnStep>) => Promise<void>;

/**
 * Reports each step, and its progress as often as the page can paint it.
 * @returns rejects once the signal has aborted, which ends the work that reports
 */
function reporter(onStep: OnStep, signal: AbortSignal | undefined): Reporter {
  const pause = letPageWork();
  let last: Parameters<OnStep>[0] | null = null;
  return async (step, done) => {
    signal?.throwIfAborted();
    if (step !== last) onStep(step, done);
    last = step;
    await pause(() => onStep(step, done));
    signal?.throwIfAborted();
  };
}
