import type { Line } from '../../annotate/read-lines.ts';
import { BadLines } from '../bad-lines.ts';
import type { Input } from '../open-input.ts';
import type { Progress } from '../progress.ts';
import type { InputState, WorkStore } from './work-store.ts';

/** Items between two moments at which the run can be continued. */
const SAVED_EVERY = 10_000;
/** Items between two updates of the progress bar. */
const SHOWN_EVERY = 1000;

/** How an input's lines were used. */
export interface Counts {
  readonly lines: number;
  readonly bad: number;
  /** Lines that are well-formed but weren't needed, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Takes a line into the store. @returns what is wrong with it, or why it or a part of it was left out */
export type Take = (
  text: string,
  input: number,
) => { readonly bad: string } | { readonly leftOut: readonly string[] } | null;

export interface Reading {
  readonly store: WorkStore;
  readonly progress: Progress;
  readonly say: (text: string) => void;
  /** Set while an input is being read: makes what was read so far last. */
  saveNow: () => void;
}

/**
 * Reads an input into the store, from where an earlier run stopped.
 * @param linesOf splits the input
 * @param expected what the input should be, for those who gave another file
 * @throws WrongInput if it is another kind of file, or any error of the input
 */
export async function readInput(
  reading: Reading,
  input: Input,
  linesOf: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Line>,
  expected: string,
  take: Take,
): Promise<Counts> {
  const { store, progress, say } = reading;
  const before = store.inputState(`${input.name}: ${expected}`, input.stamp);
  const earlier = (before.counts as Counts | null) ?? { lines: 0, bad: 0, leftOut: {} };
  if (before.isDone) return earlier;
  if (before.read > 0) say(`${input.name}: continuing after ${before.read.toLocaleString('en')} lines`);
  const bad = new BadLines(say, input.name, expected, earlier.bad);
  const leftOut: Record<string, number> = { ...earlier.leftOut };
  let read = 0;
  const state = (isDone: boolean): InputState => ({
    ...before,
    read,
    isDone,
    counts: { lines: read, bad: bad.count, leftOut } satisfies Counts,
  });
  reading.saveNow = () => {
    if (read > before.read) store.save(state(false));
  };
  for await (const line of linesOf(input.chunks)) {
    if (read++ % SHOWN_EVERY === 0)
      progress.show(`${input.name}, ${read.toLocaleString('en')} lines`, input.done());
    if (read <= before.read) continue;
    const result = 'error' in line ? { bad: line.error } : take(line.text, before.number);
    if (result && 'bad' in result) bad.add(line.number, result.bad, read);
    else for (const reason of result?.leftOut ?? []) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    if (read % SAVED_EVERY === 0) store.save(state(false));
  }
  reading.saveNow = () => {};
  bad.end(read);
  store.save(state(true));
  progress.clear();
  return { lines: read, bad: bad.count, leftOut };
}
