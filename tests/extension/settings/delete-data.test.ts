import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteSources, deleteUnusedHosts } from '../../../lib/coverage/service/delete-sources.ts';
import { deleteReadingHistory } from '../../../lib/coverage/service/reading-history.ts';
import { writeBase } from '../../../lib/knowledge/write-base.ts';
import type { DeletableData } from '../../../lib/model/deletable-data.ts';
import { testContext } from '../../coverage/service/test-context.ts';
import { makeEntry } from '../../knowledge/make-entry.ts';

const { background, storage } = await vi.hoisted(async () => {
  const fake = (await import('../fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  const background = vi.fn();
  vi.doMock('../../../lib/extension/messaging/messages.ts', () => ({ sendToBackground: background }));
  return { background, storage: fake.storage };
});
const { local, sync } = storage;

const { deleteData } = await import('../../../lib/extension/settings/delete-data.ts');
const { canUndoImport } = await import('../../../lib/extension/settings/import-settings.ts');
const { deleteSourceSettings, setReadingHistoryEnabled } = await import(
  '../../../lib/extension/settings/coverage-settings.ts'
);
const { keepPack } = await import('../../../lib/extension/packs/packs.ts');

const ALL: readonly DeletableData[] = ['settings', 'sources', 'savedStories', 'readingHistory', 'packs'];
const SECRET = 'clinic.example';
const STORES = ['stories', 'feeds', 'hosts', 'answers', 'contexts', 'meetings'] as const;
let context: ReturnType<typeof testContext>;

/** Everything in storage and in the databases of coverage and packs, by place. Places that are empty are left out. */
async function everythingStored(): Promise<Record<string, unknown[]>> {
  const stored: Record<string, unknown[]> = { local: [...local.kept], sync: [...sync.kept] };
  const store = await context.store();
  for (const name of STORES) stored[name] = await store.getAll(name);
  const packs = await openDB('packs');
  for (const name of packs.objectStoreNames) stored[`packs ${name}`] = await packs.getAllKeys(name);
  packs.close();
  return Object.fromEntries(Object.entries(stored).filter(([, values]) => values.length > 0));
}

async function fillEverything(): Promise<void> {
  await local.set({
    'settings.before-import': JSON.stringify({ needs: { guardian: 'key' }, followed: [SECRET] }),
    [`setting.sitesOff/${SECRET}`]: { at: 1 },
    'replaced.setting.marks': 'some',
    [`aside.${SECRET}`]: 1,
    [`coverage.feed.https://${SECRET}/feed`]: 'Clinic',
    [`coverage.muted.${SECRET}`]: '',
    [`saved.https://${SECRET}/1`]: { title: SECRET },
    'coverage.live.guardian': true,
    'coverage.need.guardian': 'key',
    'coverage.readingHistory': true,
  });
  await sync.set({ 'setting.marks': 'all', [`setting.followed/${SECRET}`]: {}, [`aside.${SECRET}`]: 1 });
  const store = await context.store();
  const at = context.clock.now;
  await store.put('stories', {
    key: SECRET,
    url: `https://${SECRET}/1`,
    title: '',
    summary: '',
    outlet: '',
    published: at,
    entityIds: [],
    entityKeys: [],
    sourceId: `https://${SECRET}/feed`,
    keptAt: at,
  });
  await store.put('feeds', {
    address: `https://${SECRET}/feed`,
    etag: '',
    lastModified: '',
    nextAt: at,
    failures: 0,
    state: { state: 'ok' },
    okAt: at,
  });
  await store.put('hosts', { host: SECRET, notBefore: at });
  await store.put('answers', { source: 'guardian', entityId: 'a', at, state: { state: 'ok' }, stories: [] });
  await store.put('contexts', { entityId: 'a', at, state: { state: 'ok' }, context: null });
  await store.put('meetings', { entityId: 'a', page: 'p', url: `https://${SECRET}/`, title: '', at });
  const base = new Blob([writeBase([makeEntry({ name: 'Acme' })])]);
  await keepPack({ key: 'beat', name: 'Beat' } as never, base, new Blob(['{}']));
}

beforeEach(async () => {
  for (const area of [local, sync]) area.kept.clear();
  context = testContext();
  // What the background does when it gets these requests.
  background.mockImplementation(async (name: string) => {
    if (name === 'deleteSources') {
      await deleteSourceSettings();
      await deleteSources(context);
    } else if (name === 'setReadingHistoryEnabled') {
      await setReadingHistoryEnabled(false);
      await deleteReadingHistory(context);
    } else throw new Error(`unexpected request ${name}`);
  });
  await fillEverything();
});

describe('deleting data', () => {
  it('leaves nothing behind in any store, if everything is deleted', async () => {
    expect(Object.keys(await everythingStored())).toHaveLength(11);
    await deleteData(ALL);
    expect(await everythingStored()).toEqual({});
  });

  it.each<[part: DeletableData, emptied: readonly string[]]>([
    ['settings', ['sync']],
    ['sources', ['stories', 'feeds', 'hosts', 'answers', 'contexts']],
    ['readingHistory', ['meetings']],
    ['packs', ['packs summaries', 'packs bases', 'packs texts']],
  ])('of %s empties its stores and no others', async (part, emptied) => {
    const before = Object.keys(await everythingStored());
    await deleteData([part]);
    expect(Object.keys(await everythingStored())).toEqual(before.filter(place => !emptied.includes(place)));
  });

  it.each(ALL)('of %s ends Undo, and takes the settings from before the import with it', async part => {
    expect(await canUndoImport()).toBe(true);
    await deleteData([part]);
    expect(await canUndoImport()).toBe(false);
  });

  it('of settings leaves sources, history and packs on', async () => {
    await deleteData(['settings']);
    expect([...local.kept.keys()].filter(key => !key.startsWith('coverage.'))).toEqual([
      `saved.https://${SECRET}/1`,
      'packs.changed',
    ]);
    expect(local.kept.get('coverage.need.guardian')).toBe('key');
    expect(local.kept.get('coverage.readingHistory')).toBe(true);
  });

  it('of sources deletes muted outlets, and of saved stories only these', async () => {
    await deleteData(['sources']);
    expect([...local.kept.keys()].filter(key => key.includes('muted'))).toEqual([]);
    expect(local.kept.has(`saved.https://${SECRET}/1`)).toBe(true);
    await deleteData(['savedStories']);
    expect([...local.kept.keys()].filter(key => key.startsWith('saved.'))).toEqual([]);
    expect(local.kept.get('coverage.readingHistory')).toBe(true);
  });

  it('of sources cancels a request that would store a reply afterwards', async () => {
    const signal = context.inFlight.start('guardian a');
    await deleteData(['sources']);
    expect(signal?.aborted).toBe(true);
  });
});

describe('the hosts of sources', () => {
  it('are forgotten when their source is turned off, and no others', async () => {
    const store = await context.store();
    await store.put('hosts', { host: 'on.example', notBefore: context.clock.now + 1e6 });
    await store.put('hosts', { host: 'en.wikipedia.org', notBefore: context.clock.now + 1e6 });
    context.userSettings.feeds = [{ address: 'https://on.example/feed', name: 'On' }];
    context.userSettings.live = new Set(['wikipedia']);
    await deleteUnusedHosts(context);
    expect(await store.getAllKeys('hosts')).toEqual(['en.wikipedia.org', 'on.example']);
  });
});
