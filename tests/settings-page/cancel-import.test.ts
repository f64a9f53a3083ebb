import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../lib/extension/packs/inflate.ts';
import { createPackCodec } from '../../lib/knowledge/pack/pack-codec.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import type { PackStep } from '../../lib/model/pack.ts';
import type { PackCodec } from '../../lib/model/pack-codec.ts';
import { makeEntry } from '../knowledge/make-entry.ts';
import { columnPack } from '../tools/pack/column-pack.ts';

const written = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: { set: written }, onChanged: { addListener: () => {}, removeListener: () => {} } },
  },
}));

const { importPack } = await import('../../lib/settings-page/import-pack.ts');
const { openPacksSession } = await import('../../lib/settings-page/packs-session.ts');
const { keepPack, listPacks, packContents, removePack } = await import('../../lib/extension/packs/packs.ts');

const shipped = writeBase([makeEntry({ name: 'Acme' })]);
const codec = createPackCodec(async () => shipped.buffer, inflate);
const table = (person: string, version: string): File =>
  new File(
    [
      `#name,Beat\n#version,${version}\n#date,2026-02-01\nname,kind,context\n${person},person,mayor of Quistville\n`,
    ],
    'beat.csv',
  );
const compiled = (name: string): File => {
  const entry = makeEntry({ name, id: 'Q1', wikidata: 'Q1', kind: 'person' });
  return new File([new Uint8Array(columnPack('Beat', [entry]))], 'beat.pack');
};

/** Imports a file and cancels as soon as it comes to a step. */
function cancelAt(step: PackStep, file: File) {
  const controller = new AbortController();
  return importPack(file, codec, at => at === step && controller.abort(), controller.signal);
}

beforeEach(async () => {
  for (const { key } of await listPacks()) await removePack(key);
  written.mockClear();
});

describe('cancelling an import', () => {
  it.each([
    ['checking', table],
    ['packing', table],
    ['saving', table],
    ['checking', compiled],
    ['saving', compiled],
  ] as const)('while %s leaves nothing behind and tells nobody', async (step, make) => {
    expect(await cancelAt(step, make('Zora Quist', '1'))).toEqual({ cancelled: true });
    expect(await listPacks()).toEqual([]);
    expect(await packContents('beat')).toBeNull();
    expect(written).not.toHaveBeenCalled();
  });

  it.each([
    ['checking', table],
    ['saving', table],
    ['saving', compiled],
  ] as const)('while %s leaves the old version as it was', async (step, make) => {
    await importPack(table('Zora Quist', '1'), codec, () => {});
    const before = await listPacks();
    expect(await cancelAt(step, make('Zed Quist', '2'))).toEqual({ cancelled: true });
    expect(await listPacks()).toEqual(before);
    const contents = await packContents('beat');
    expect(await contents?.text?.text()).toContain('Zora Quist');
    expect(await contents?.base.arrayBuffer()).toHaveProperty('byteLength', before[0]!.bytes);
  });

  it('says so even of a file that is wrong', async () => {
    const wrong = new File(
      [(await table('Zora Quist', '1').text()).replace(',person,', ',dragon,')],
      'beat.csv',
    );
    expect(await cancelAt('checking', wrong)).toEqual({ cancelled: true });
  });

  it('undoes a transaction that has begun', async () => {
    await importPack(table('Zora Quist', '1'), codec, () => {});
    const [summary] = await listPacks();
    const controller = new AbortController();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(function (this: IDBObjectStore, value) {
      const request = this.put(value);
      request.addEventListener('success', () => controller.abort());
      return request;
    });
    const kept = keepPack({ ...summary!, version: '2' }, new Blob(['new']), null, controller.signal);
    await expect(kept).rejects.toThrow();
    put.mockRestore();
    expect(await listPacks()).toEqual([summary]);
  });

  it('does nothing once the pack is saved', async () => {
    const controller = new AbortController();
    const imported = await importPack(table('Zora Quist', '1'), codec, () => {}, controller.signal);
    controller.abort();
    expect(imported).toMatchObject({ summary: { key: 'beat' } });
    expect(await listPacks()).toHaveLength(1);
  });
});

describe('the Cancel button on the settings page', () => {
  /** A codec that waits while it checks a file, until it is let go. */
  function slowCodec() {
    let letGo = (): void => {};
    const promise = new Promise<void>(resolve => {
      letGo = resolve;
    });
    const slow: PackCodec = {
      ...codec,
      compile: async (text, options) => {
        await options.onProgress('checking', 0.5);
        await promise;
        return codec.compile(text, options);
      },
    };
    return { slow, letGo };
  }

  const open = (used: PackCodec) =>
    openPacksSession(
      used,
      () => {},
      () => {},
    );

  it('says immediately that the import is cancelled, and nothing else later', async () => {
    const { slow, letGo } = slowCodec();
    const session = open(slow);
    const added = session.add(table('Zora Quist', '1'));
    await vi.waitFor(() => expect(session.state().status).toMatchObject({ state: 'working', done: 0.5 }));
    session.cancel();
    expect(session.state().status).toEqual({ state: 'cancelled', file: 'beat.csv' });
    letGo();
    await added;
    expect(session.state().status.state).toBe('cancelled');
    expect(await listPacks()).toEqual([]);
  });

  it('lets the next import go ahead', async () => {
    const { slow, letGo } = slowCodec();
    const session = open(slow);
    const first = session.add(table('Zora Quist', '1'));
    session.cancel();
    const second = session.add(table('Zed Quist', '2'));
    letGo();
    await Promise.all([first, second]);
    expect(session.state().status).toMatchObject({ state: 'added', name: 'Beat' });
    expect(await (await packContents('beat'))?.text?.text()).toContain('Zed Quist');
  });

  it('changes nothing if no import is running', async () => {
    const session = open(codec);
    session.cancel();
    expect(session.state().status).toEqual({ state: 'idle' });
    await session.add(table('Zora Quist', '1'));
    session.cancel();
    expect(session.state().status.state).toBe('added');
  });
});
