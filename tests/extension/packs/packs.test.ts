import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackSummary } from '../../../lib/model/pack.ts';

const storage = vi.hoisted(() => {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  return {
    listeners,
    local: { set: async (changes: Record<string, unknown>) => listeners.forEach(one => void one(changes)) },
    onChanged: {
      addListener: (one: (changes: Record<string, unknown>) => void) => listeners.add(one),
      removeListener: (one: (changes: Record<string, unknown>) => void) => listeners.delete(one),
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));

const { keepPack, listPacks, notePackProblem, packContents, readPacks, removePack, watchPacks } =
  await import('../../../lib/extension/packs/packs.ts');

function summary(key: string): PackSummary {
  return {
    key,
    name: key,
    version: '',
    date: '',
    licence: '',
    source: '',
    form: 'entries',
    entities: 1,
    aliases: 1,
    bytes: 3,
    added: 0,
  };
}
const base = (): Blob => new Blob([new Uint8Array([1, 2, 3])]);

describe('packs on this device', () => {
  beforeEach(async () => {
    for (const { key } of await listPacks()) await removePack(key);
  });

  it('are saved whole, listed by name and removed', async () => {
    await keepPack(summary('ohio'), base(), new Blob(['text']));
    await keepPack(summary('iowa'), base(), null);
    expect((await listPacks()).map(({ key }) => key)).toEqual(['iowa', 'ohio']);
    expect([...new Uint8Array((await readPacks())[0]!.base)]).toEqual([1, 2, 3]);
    expect(await (await packContents('ohio'))?.text?.text()).toBe('text');
    await keepPack(summary('ohio'), base(), null);
    expect((await packContents('ohio'))?.text).toBeNull();
    await removePack('ohio');
    expect(await packContents('ohio')).toBeNull();
  });

  it('notify watchers when they change', async () => {
    const seen = vi.fn();
    const closing = new AbortController();
    watchPacks(seen, closing.signal);
    await keepPack(summary('ohio'), base(), null);
    await removePack('ohio');
    expect(seen).toHaveBeenCalledTimes(2);
    closing.abort();
    await keepPack(summary('ohio'), base(), null);
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('store why one could not be opened', async () => {
    await keepPack(summary('ohio'), base(), null);
    await notePackProblem('ohio', 'damaged');
    expect((await listPacks())[0]?.problem).toBe('damaged');
    await notePackProblem('ohio', undefined);
    expect((await listPacks())[0]?.problem).toBeUndefined();
    await notePackProblem('gone', 'damaged');
  });
});
