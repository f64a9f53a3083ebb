// The reader's packs, kept on this device. Whoever opens them is told when one is added or removed.

import browser from 'webextension-polyfill';
import type { PackSummary } from '../../model/pack.ts';
import { withPacks } from './pack-database.ts';

/** Written on every change; storage tells every part of the extension, and wakes a sleeping background. */
const CHANGED = 'packs.changed';

/** A pack with the binary that `openBase` takes. */
export interface StoredPack {
  readonly summary: PackSummary;
  readonly base: ArrayBuffer;
}

/** All packs by name, without their contents. */
export async function listPacks(): Promise<PackSummary[]> {
  const summaries = await withPacks(database => database.getAll('summaries'));
  return summaries.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps a pack, whole or not at all; one of the same key gives way.
 * @param text the pack as JSON lines, where it came as text
 * @throws Error in the reader's words where the browser has no room left
 */
export async function keepPack(summary: PackSummary, base: Blob, text: Blob | null): Promise<void> {
  try {
    await withPacks(async database => {
      const transaction = database.transaction(['summaries', 'bases', 'texts'], 'readwrite');
      await Promise.all([
        transaction.objectStore('summaries').put(summary),
        transaction.objectStore('bases').put(base, summary.key),
        text
          ? transaction.objectStore('texts').put(text, summary.key)
          : transaction.objectStore('texts').delete(summary.key),
        transaction.done,
      ]);
    });
  } catch (error) {
    if ((error as Error).name === 'QuotaExceededError')
      throw new Error(`the browser has no room for ${Math.ceil(base.size / 1e6)} MB`, { cause: error });
    throw error;
  }
  await tellAll();
}

/** Forgets a pack. */
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
  await tellAll();
}

/** A pack's base and, where it came as text, its JSON lines; null where there is no such pack. */
export async function packContents(
  key: string,
): Promise<{ readonly base: Blob; readonly text: Blob | null } | null> {
  return withPacks(async database => {
    const [base, text] = await Promise.all([database.get('bases', key), database.get('texts', key)]);
    return base ? { base, text: text ?? null } : null;
  });
}

/** All packs with their binaries, for opening. One that cannot be read is noted as such and left out. */
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

/** Remembers why a pack could not be opened, or that it could; nobody is told. */
export async function notePackProblem(key: string, problem: string | undefined): Promise<void> {
  await withPacks(async database => {
    const summary = await database.get('summaries', key);
    if (summary && summary.problem !== problem) await database.put('summaries', { ...summary, problem });
  });
}

/** Calls back whenever a pack was added or removed, by whichever part of the extension. */
export function watchPacks(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (CHANGED in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

async function tellAll(): Promise<void> {
  await browser.storage.local.set({ [CHANGED]: Date.now() + Math.random() });
}
