import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Migrations } from '../../../lib/extension/settings/storage/stored-version.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';

const { local, sync, onChanged } = await vi.hoisted(async () => {
  const fake = (await import('../fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return fake.storage;
});
vi.mock('../../../lib/extension/packs/packs.ts', () => ({ listPacks: async () => [] }));

const { updateSetting, readSettings, writeSetting } = await import(
  '../../../lib/extension/settings/settings.ts'
);
const { setListsSync, watchSync } = await import('../../../lib/extension/settings/storage/sync-storage.ts');
const { isSiteOn } = await import('../../../lib/extension/settings/site-rule.ts');
const { switchSite, typedHost } = await import('../../../lib/extension/settings/sites.ts');
const { isFromNewerVersion, migrateStored, settleStored, STORED_VERSION, VERSION_KEY } = await import(
  '../../../lib/extension/settings/storage/stored-version.ts'
);
const { setOutletMuted } = await import('../../../lib/extension/settings/coverage-settings.ts');
const { setStorySaved } = await import('../../../lib/extension/settings/saved-stories.ts');
const { canUndoImport, collectSettings, importSettings, undoImport } = await import(
  '../../../lib/extension/settings/import-settings.ts'
);

beforeEach(() => {
  for (const area of [local, sync]) {
    area.kept.clear();
    area.isFull = false;
    area.quota = null;
  }
});

describe('stored settings', () => {
  it('go to sync storage, each list item under its own key, if lists sync', async () => {
    await setListsSync(true);
    await writeSetting('marks', 'all');
    await updateSetting('ignoredNames', names => [...names, 'Ann Lee']);
    expect(sync.kept.get('setting.marks')).toBe('all');
    expect([...sync.kept.keys()]).toContain('setting.ignoredNames/Ann Lee');
    expect([...local.kept.keys()]).toEqual(['lists.sync']);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, marks: 'all', ignoredNames: ['Ann Lee'] });
  });

  it.each([
    ['marks', 'some'],
    ['kinds', ['person', 'dragon']],
    ['dwellMs', 5],
    ['graceMs', Number.NaN],
    ['sitesOff', ['https://a.example/b']],
    ['wrongLinks', [{ name: 'x' }]],
    ['followed', { length: 1 }],
  ] as const)('fall back to the default if the value is invalid: %s', async (name, value) => {
    for (const area of [local, sync]) area.kept.set(`setting.${name}`, value);
    expect((await readSettings())[name]).toEqual(DEFAULT_SETTINGS[name]);
  });

  it('keep a copy of an invalid value that is replaced', async () => {
    sync.kept.set('setting.marks', { some: 1 });
    await writeSetting('marks', 'none');
    expect(sync.kept.get('setting.marks')).toBe('none');
    expect(local.kept.get('replaced.setting.marks')).toEqual({ some: 1 });
  });

  it('reject an invalid value', async () => {
    await expect(writeSetting('dwellMs', 99_999)).rejects.toThrow(TypeError);
    expect(sync.kept.size).toBe(0);
  });
});

describe('sites', () => {
  it('are all on except those listed, or only those listed', async () => {
    await switchSite('a.example', false);
    expect(isSiteOn(await readSettings(), 'a.example')).toBe(false);
    expect(isSiteOn(await readSettings(), 'b.example')).toBe(true);
    await writeSetting('sites', 'only');
    expect(isSiteOn(await readSettings(), 'b.example')).toBe(false);
    await switchSite('b.example', true);
    expect(isSiteOn(await readSettings(), 'b.example')).toBe(true);
    await switchSite('b.example', false);
    expect(isSiteOn(await readSettings(), 'b.example')).toBe(false);
    expect((await readSettings()).sitesOff).toEqual(['a.example']);
  });

  it('are the same with and without "www"', async () => {
    await updateSetting('sitesOff', () => ['www.a.example']);
    expect(isSiteOn(await readSettings(), 'a.example')).toBe(false);
    await switchSite('a.example', true);
    expect((await readSettings()).sitesOff).toEqual([]);
    await switchSite('www.b.example', false);
    expect((await readSettings()).sitesOff).toEqual(['b.example']);
    expect(isSiteOn(await readSettings(), 'www.b.example')).toBe(false);
  });

  it.each([
    ['www.news.example', 'news.example'],
    ['news.example', 'news.example'],
    [' https://News.example/a?b ', 'news.example'],
    ['javascript:alert(1)', null],
    ['ftp://a.example', null],
    ['', null],
    ['two words', null],
  ])('are recognised however they are typed: %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });
});

describe('settings on two devices', () => {
  beforeEach(() => setListsSync(true));

  it('merge if both changed a list before they synced', async () => {
    await updateSetting('ignoredNames', () => ['Ann Lee']);
    const before = new Map(sync.kept);
    await updateSetting('ignoredNames', names => [...names, 'Here']);
    const here = new Map(sync.kept);
    sync.kept.clear();
    for (const [key, value] of before) sync.kept.set(key, value);
    await updateSetting('ignoredNames', names => [...names.filter(name => name !== 'Ann Lee'), 'There']);
    // Browsers merge by key; removed keys stay removed.
    for (const [key, value] of here) if (!before.has(key)) sync.kept.set(key, value);
    expect((await readSettings()).ignoredNames.toSorted()).toEqual(['Here', 'There']);
  });

  it('keep list items in a format of a newer version', async () => {
    sync.kept.set('setting.followed/x', { later: true });
    await updateSetting('followed', () => [{ id: 'y', name: 'Y', seenAt: 0 }]);
    await updateSetting('followed', () => []);
    expect([...sync.kept]).toEqual([
      ['lists.shared', true],
      ['setting.followed/x', { later: true }],
    ]);
  });
});

describe('lists of sites and names', () => {
  const PRIVATE = 'clinic.example';
  const addLists = async (): Promise<void> => {
    await writeSetting('marks', 'all');
    await writeSetting('sitesOff', [PRIVATE]);
    await writeSetting('ignoredNames', ['Ann Lee']);
    await writeSetting('wrongLinks', [{ name: 'Ann Lee', entityId: 'x' }]);
    await writeSetting('followed', [{ id: 'y', name: 'Y', seenAt: 5 }]);
  };

  it('stay on this device unless the reader chooses otherwise', async () => {
    await settleStored();
    await addLists();
    expect([...sync.kept]).toEqual([['setting.marks', 'all']]);
    expect(await readSettings()).toMatchObject({ sitesOff: [PRIVATE], ignoredNames: ['Ann Lee'] });
  });

  it('are unaffected by lists that another device shares', async () => {
    sync.kept.set('lists.shared', true);
    sync.kept.set('setting.sitesOff/other.example', { at: 1 });
    await settleStored();
    await writeSetting('sitesOff', [PRIVATE]);
    expect((await readSettings()).sitesOff).toEqual([PRIVATE]);
    expect([...sync.kept.keys()]).toEqual(['lists.shared', 'setting.sitesOff/other.example']);
  });

  it('move to the account when that is turned on, and out of it when it is turned off', async () => {
    await addLists();
    const before = await readSettings();
    await setListsSync(true);
    expect([...sync.kept.keys()]).toContain(`setting.sitesOff/${PRIVATE}`);
    expect(await readSettings()).toEqual(before);
    await setListsSync(false);
    expect([...sync.kept.keys()]).toEqual(['setting.marks']);
    expect(await readSettings()).toEqual(before);
  });

  it('that an earlier version put into the account are taken out', async () => {
    sync.kept.set(`setting.sitesOff/${PRIVATE}`, { at: 1 });
    await settleStored();
    expect(sync.kept.size).toBe(0);
    expect((await readSettings()).sitesOff).toEqual([PRIVATE]);
  });
});

describe('sync storage that is full', () => {
  beforeEach(() => setListsSync(true));

  const names = Array.from({ length: 700 }, (_, at) => `Name ${at}`);
  const ACCOUNT = { bytes: 102_400, items: 512, itemBytes: 8192 };

  it('takes what fits and leaves the rest on this device', async () => {
    sync.quota = ACCOUNT;
    await writeSetting('ignoredNames', names);
    expect((await readSettings()).ignoredNames).toEqual(names);
    expect(sync.kept.size).toBeGreaterThan(450);
    expect(local.kept.size).toBe(names.length - sync.kept.size + 2);
    await writeSetting('marks', 'none');
    expect((await readSettings()).marks).toBe('none');
  });

  it('loses nothing if an item is too large or the browser refuses to write', async () => {
    sync.quota = { ...ACCOUNT, itemBytes: 100 };
    const long = 'L'.repeat(400);
    await writeSetting('ignoredNames', [long, 'short']);
    sync.isFull = true;
    await updateSetting('ignoredNames', all => [...all, 'later']);
    expect((await readSettings()).ignoredNames).toEqual([long, 'short', 'later']);
  });

  it('is tried again when the background starts', async () => {
    sync.isFull = true;
    await writeSetting('marks', 'all');
    await updateSetting('sitesOff', () => ['a.example']);
    expect([...sync.kept.keys()]).toEqual(['lists.shared']);
    sync.isFull = false;
    await settleStored();
    expect(sync.kept.get('setting.marks')).toBe('all');
    expect([...local.kept.keys()].filter(key => key.startsWith('setting.'))).toEqual([]);
    expect((await readSettings()).sitesOff).toEqual(['a.example']);
  });

  it('lets a later value from another device replace that on this one', async () => {
    watchSync('setting.');
    const [heard] = onChanged.addListener.mock.lastCall!;
    await writeSetting('marks', 'all');
    sync.isFull = true;
    await writeSetting('marks', 'none');
    expect((await readSettings()).marks).toBe('none');
    sync.kept.set('setting.marks', 'first');
    heard({ 'setting.marks': { oldValue: 'all', newValue: 'first' } }, 'sync');
    await vi.waitFor(async () => expect((await readSettings()).marks).toBe('first'));
  });

  it('removes items from wherever they are stored', async () => {
    sync.quota = { ...ACCOUNT, items: 510 };
    await writeSetting('ignoredNames', names);
    await writeSetting('ignoredNames', ['Name 699']);
    expect((await readSettings()).ignoredNames).toEqual(['Name 699']);
  });
});

describe('the version of the stored data', () => {
  const double: Migrations[number] = async area => {
    const { n } = await area.get('n');
    if (typeof n === 'number') await area.set({ n: n * 2 });
  };

  it('rises with each migration, in both storage areas', async () => {
    await sync.set({ n: 1 });
    await local.set({ n: 10 });
    await migrateStored([double, double]);
    expect(sync.kept.get('n')).toBe(4);
    expect(local.kept.get('n')).toBe(40);
    expect(sync.kept.get(VERSION_KEY)).toBe(2);
    expect(local.kept.get(VERSION_KEY)).toBe(2);
    await migrateStored([double, double]);
    expect(sync.kept.get('n')).toBe(4);
  });

  it('stays at the last migration that succeeded, and continues from there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await sync.set({ n: 1 });
    await migrateStored([double, () => Promise.reject(new Error('stopped'))]);
    expect(sync.kept.get(VERSION_KEY)).toBe(1);
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
    await migrateStored([double, double]);
    expect(sync.kept.get('n')).toBe(4);
    expect(sync.kept.get(VERSION_KEY)).toBe(2);
  });

  it('is left alone if a newer version of Dramatis wrote it', async () => {
    await sync.set({ n: 1, [VERSION_KEY]: 3 });
    await migrateStored([double, double]);
    expect(sync.kept.get('n')).toBe(1);
    expect(sync.kept.get(VERSION_KEY)).toBe(3);
    expect(await isFromNewerVersion()).toBe(STORED_VERSION < 3);
  });

  it('stops settings from being written if it is newer', async () => {
    sync.kept.set(VERSION_KEY, STORED_VERSION + 1);
    sync.kept.set('setting.dwellMs', 'slow');
    const before = new Map(sync.kept);
    await settleStored();
    await expect(writeSetting('dwellMs', 500)).rejects.toThrow('newer');
    const file = await collectSettings(false);
    await expect(importSettings(file)).rejects.toThrow('newer');
    expect(sync.kept).toEqual(before);
    expect((await readSettings()).dwellMs).toBe(DEFAULT_SETTINGS.dwellMs);
  });
});

describe('imported settings', () => {
  const feeds = { 'coverage.feed.https://a.example/feed': 'A', 'coverage.need.guardian': 'secret' };

  it('replace all others and can be undone', async () => {
    await local.set(feeds);
    await writeSetting('marks', 'all');
    const before = await collectSettings(false);
    expect(before.feeds).toEqual([{ address: 'https://a.example/feed', name: 'A' }]);
    expect(JSON.stringify(before)).not.toContain('secret');
    await importSettings({ ...before, settings: { marks: 'none' }, feeds: [], live: ['gdelt'] });
    expect((await readSettings()).marks).toBe('none');
    const taken = await collectSettings(true);
    expect([taken.feeds, taken.live, taken.needs]).toEqual([[], ['gdelt'], { guardian: 'secret' }]);
    expect(await canUndoImport()).toBe(true);
    await undoImport();
    expect({ ...(await collectSettings(false)), made: '' }).toEqual({ ...before, made: '' });
    expect(await canUndoImport()).toBe(false);
  });

  it('include muted outlets and saved stories, unless the file is older than these', async () => {
    await setOutletMuted({ name: 'Oak Post', host: 'oak.example' }, true);
    await setStorySaved({ url: 'https://oak.example/1', title: 'T', outlet: 'Oak Post', published: 1 }, true);
    local.kept.set('saved.https://oak.example/2', { title: 'damaged' });
    const file = await collectSettings(false);
    expect(file.muted).toEqual([{ name: 'Oak Post', host: 'oak.example' }]);
    expect(file.savedStories).toMatchObject([{ url: 'https://oak.example/1', title: 'T' }]);
    const { muted, savedStories, ...older } = file;
    await importSettings(older);
    expect(await collectSettings(false)).toMatchObject({ muted, savedStories });
    const other = { ...savedStories![0]!, url: 'https://elm.example/1' };
    await importSettings({ ...file, muted: [], savedStories: [other] });
    expect(await collectSettings(false)).toMatchObject({ muted: [], savedStories: [other] });
    await undoImport();
    expect(await collectSettings(false)).toMatchObject({ muted, savedStories });
  });

  it('change nothing if there is no room for them', async () => {
    await local.set(feeds);
    const file = await collectSettings(false);
    const ignoredNames = Array.from({ length: 200 }, (_, at) => `Name ${at}`);
    sync.isFull = true;
    local.quota = { bytes: 4000, items: 100, itemBytes: 4000 };
    await expect(importSettings({ ...file, settings: { ignoredNames }, feeds: [] })).rejects.toThrow('quota');
    local.quota = null;
    expect((await readSettings()).ignoredNames).toEqual([]);
    expect((await collectSettings(false)).feeds).toEqual(file.feeds);
  });
});
