// The reader's packs, stored on this device.

import browser from 'webextension-polyfill';
import type { PackSummary } from '../../model/pack.ts';
import { withPacks } from './pack-database.ts';

/** Storage key written on every change. Its event reaches every part of the extension and wakes the background. */
export const PACKS_CHANGED = 'packs.changed';

/** A pack with the binary that `openBase` reads. */
export interface StoredPack {
  readonly summary: PackSummary;
  readonly base: ArrayBuffer;
}

/** Summaries of all packs, sorted by name. */
export async function listPacks(): Promise<PackSummary[]> {
  const summaries = await withPacks(database => database.getAll('summaries'));
  return summaries.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Saves a pack, whole or not at all. Replaces a pack with the same key.
 * @param text the pack as JSON lines, if it was imported as text
 * @param signal undoes the saving if it aborts before the pack is saved; the old pack then stays
 * @throws Error if the browser's storage is full, with the size in its message
 * @throws AbortError if the signal aborted
 */
export async function keepPack(
  summary: PackSummary,
  base: Blob,
  text: Blob | null,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await withPacks(async database => {
      signal?.throwIfAborted();
      const transaction = database.transaction(['summaries', 'bases', 'texts'], 'readwrite');
      const abort = (): void => transaction.abort();
      signal?.addEventListener('abort', abort);
      try {
        await Promise.all([
          transaction.objectStore('summaries').put(summary),
          transaction.objectStore('bases').put(base, summary.key),
          text
            ? transaction.objectStore('texts').put(text, summary.key)
            : transaction.objectStore('texts').delete(summary.key),
          transaction.done,
        ]);
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    });
  } catch (error) {
    if ((error as Error).name === 'QuotaExceededError')
      throw new Error(
        `Not enough storage space in the browser: the pack needs ${Math.ceil(base.size / 1e6)} MB.`,
        { cause: error },
      );
    throw error;
  }
  await notifyWatchers();
}

export async function removePack(key: string): Promise<void> {
  await withPacks(async database => {
    const transaction = database.transaction(['summaries', 'bases', 'texts'], 'readwrite');
    await Promise.all([
      transaction.objectStore('summaries').delete(key),
      transaction.objectStore('bases').delete(key),
      transaction.objectStore('texts').delete(key),
      transaction.done,
    ]);
  });
  await notifyWatchers();
}

/** A pack's base and, if it was imported as text, its JSON lines; null if there is no such pack. */
export async function packContents(
  key: string,
): Promise<{ readonly base: Blob; readonly text: Blob | null } | null> {
  return withPacks(async database => {
    const [base, text] = await Promise.all([database.get('bases', key), database.get('texts', key)]);
    return base ? { base, text: text ?? null } : null;
  });
}

/** All packs with their binaries. A pack that can't be read is left out, and the reason saved. */
export async function readPacks(): Promise<StoredPack[]> {
  const found: StoredPack[] = [];
  for (const summary of await listPacks()) {
    try {
      const contents = await packContents(summary.key);
      if (contents) found.push({ summary, base: await contents.base.arrayBuffer() });
    } catch (error) {
      await notePackProblem(summary.key, (error as Error).message);
    }
  }
  return found;
}

/** Saves why a pack couldn't be opened; undefined if it could. Doesn't notify `watchPacks`. */
export async function notePackProblem(key: string, problem: string | undefined): Promise<void> {
  await withPacks(async database => {
    const summary = await database.get('summaries', key);
    if (summary && summary.problem !== problem) await database.put('summaries', { ...summary, problem });
  });
}

/** Calls back after any part of the extension has added or removed a pack. */
export function watchPacks(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (PACKS_CHANGED in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

async function notifyWatchers(): Promise<void> {
  await browser.storage.local.set({ [PACKS_CHANGED]: Date.now() + Math.random() });
}
