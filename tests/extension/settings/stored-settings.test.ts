import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';

const { local, sync, onChanged } = await vi.hoisted(async () => {
  const fake = (await import('../fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return fake.storage;
});
vi.mock('../../../lib/extension/packs/packs.ts', () => ({ listPacks: async () => [] }));

const { updateSetting, deleteSettings, readSettings, writeSetting } = await import(
  '../../../lib/extension/settings/settings.ts'
);
const { watchSync } = await import('../../../lib/extension/settings/sync-storage.ts');
const { isSiteOn } = await import('../../../lib/extension/settings/site-rule.ts');
const { switchSite, typedHost } = await import('../../../lib/extension/settings/sites.ts');
const { migrateStored, settleStored, STORED_VERSION, VERSION_KEY } = await import(
  '../../../lib/extension/settings/stored-version.ts'
);
const { canUndoSettings, currentSettings, importSettings, undoSettings } = await import(
  '../../../lib/extension/settings/import-settings.ts'
);

beforeEach(() => {
  for (const area of [local, sync]) {
    area.kept.clear();
    area.isFull = false;
    area.quota = null;
  }
});

describe('choices in storage', () => {
  it('travel with the account, each item of a list by itself', async () => {
    await writeSetting('marks', 'all');
    await updateSetting('ignoredNames', names => [...names, 'Ann Lee']);
    expect(sync.kept.get('choice.marks')).toBe('all');
    expect([...sync.kept.keys()]).toContain('choice.ignoredNames/Ann Lee');
    expect(local.kept.size).toBe(0);
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
  ] as const)('of a wrong form count as the default: %s', async (name, value) => {
    for (const area of [local, sync]) area.kept.set(`choice.${name}`, value);
    expect((await readSettings())[name]).toEqual(DEFAULT_SETTINGS[name]);
  });

  it('of a wrong form go aside before another takes their place', async () => {
    sync.kept.set('choice.marks', { some: 1 });
    await writeSetting('marks', 'none');
    expect(sync.kept.get('choice.marks')).toBe('none');
    expect(local.kept.get('aside.choice.marks')).toEqual({ some: 1 });
  });

  it('are not written in a wrong form', async () => {
    await expect(writeSetting('dwellMs', 99_999)).rejects.toThrow(TypeError);
    expect(sync.kept.size).toBe(0);
  });
});

describe('sites', () => {
  it('are on everywhere except on those listed, or only on those listed', async () => {
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
  ])('are read as typed: %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });
});

describe('choices of several machines of one reader', () => {
  it('add up where both changed a list before they heard of each other', async () => {
    await updateSetting('ignoredNames', () => ['Ann Lee']);
    const before = new Map(sync.kept);
    await updateSetting('ignoredNames', names => [...names, 'Here']);
    const here = new Map(sync.kept);
    sync.kept.clear();
    for (const [key, value] of before) sync.kept.set(key, value);
    await updateSetting('ignoredNames', names => [...names.filter(name => name !== 'Ann Lee'), 'There']);
    // As a browser joins them: by key, what was removed is gone.
    for (const [key, value] of here) if (!before.has(key)) sync.kept.set(key, value);
    expect((await readSettings()).ignoredNames.toSorted()).toEqual(['Here', 'There']);
  });

  it('do not lose what a newer machine put into a list in a form of its own', async () => {
    sync.kept.set('choice.followed/x', { later: true });
    await updateSetting('followed', () => [{ id: 'y', name: 'Y', seenAt: 0 }]);
    await updateSetting('followed', () => []);
    expect([...sync.kept]).toEqual([['choice.followed/x', { later: true }]]);
  });
});

describe('an account without room', () => {
  const names = Array.from({ length: 700 }, (_, at) => `Name ${at}`);
  const ACCOUNT = { bytes: 102_400, items: 512, itemBytes: 8192 };

  it('takes what fits, and the rest stays on this device', async () => {
    sync.quota = ACCOUNT;
    await writeSetting('ignoredNames', names);
    expect((await readSettings()).ignoredNames).toEqual(names);
    expect(sync.kept.size).toBeGreaterThan(450);
    expect(local.kept.size).toBe(names.length - sync.kept.size);
    await writeSetting('marks', 'none');
    expect((await readSettings()).marks).toBe('none');
  });

  it('loses nothing where one item is too large, or the browser refuses', async () => {
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
    expect(sync.kept.size).toBe(0);
    sync.isFull = false;
    await settleStored();
    expect(sync.kept.get('choice.marks')).toBe('all');
    expect([...local.kept.keys()].filter(key => key.startsWith('choice.'))).toEqual([]);
    expect((await readSettings()).sitesOff).toEqual(['a.example']);
  });

  it('gives way to what another machine stores later', async () => {
    watchSync('choice.');
    const [heard] = onChanged.addListener.mock.lastCall!;
    await writeSetting('marks', 'all');
    sync.isFull = true;
    await writeSetting('marks', 'none');
    expect((await readSettings()).marks).toBe('none');
    sync.kept.set('choice.marks', 'first');
    heard({ 'choice.marks': { oldValue: 'all', newValue: 'first' } }, 'sync');
    await vi.waitFor(async () => expect((await readSettings()).marks).toBe('first'));
  });

  it('forgets what is removed, wherever it is', async () => {
    sync.quota = { ...ACCOUNT, items: 510 };
    await writeSetting('ignoredNames', names);
    await writeSetting('ignoredNames', ['Name 699']);
    expect((await readSettings()).ignoredNames).toEqual(['Name 699']);
    await deleteSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the version of what is stored', () => {
  it('is raised by steps from what had none', async () => {
    sync.kept.set('choice.dwellMs', 20);
    sync.kept.set('choice.graceMs', 300);
    await migrateStored();
    expect(sync.kept.get('choice.dwellMs')).toBe(100);
    expect(sync.kept.get('choice.graceMs')).toBe(300);
    expect(sync.kept.get(VERSION_KEY)).toBe(STORED_VERSION);
    expect(local.kept.get(VERSION_KEY)).toBe(STORED_VERSION);
  });

  it('takes lists of the first version apart, twice where it was stopped', async () => {
    local.kept.set('choice.sitesOff', ['b.example', 'a.example']);
    local.kept.set('choice.wrongLinks', [{ name: 'Paris', entityId: 'paris' }]);
    local.kept.set('choice.followed', [{ id: 'xai', name: 'xAI' }]);
    local.kept.set('choice.ignoredNames', 'damaged');
    await settleStored();
    local.kept.set('choice.sitesOff', ['b.example', 'a.example']);
    local.kept.delete(VERSION_KEY);
    await settleStored();
    expect(await readSettings()).toMatchObject({
      sitesOff: ['b.example', 'a.example'],
      wrongLinks: [{ name: 'Paris', entityId: 'paris' }],
      followed: [{ id: 'xai', name: 'xAI', seenAt: 0 }],
      ignoredNames: [],
    });
    expect(sync.kept.get('choice.ignoredNames')).toBe('damaged');
    expect(local.kept.has('choice.sitesOff')).toBe(false);
  });

  it('keeps what a newer one wrote as it is', async () => {
    sync.kept.set(VERSION_KEY, STORED_VERSION + 1);
    sync.kept.set('choice.dwellMs', 'slow');
    const before = new Map(sync.kept);
    await settleStored();
    await expect(writeSetting('dwellMs', 500)).rejects.toThrow('newer');
    const file = await currentSettings(false);
    await expect(importSettings(file)).rejects.toThrow('newer');
    expect(sync.kept).toEqual(before);
    expect((await readSettings()).dwellMs).toBe(DEFAULT_SETTINGS.dwellMs);
  });
});

describe('settings taken in', () => {
  const feeds = { 'coverage.feed.https://a.example/feed': 'A', 'coverage.need.guardian': 'secret' };

  it('replace all at once and can be undone', async () => {
    await local.set(feeds);
    await writeSetting('marks', 'all');
    const before = await currentSettings(false);
    expect(before.feeds).toEqual([{ address: 'https://a.example/feed', name: 'A' }]);
    expect(JSON.stringify(before)).not.toContain('secret');
    await importSettings({ ...before, settings: { marks: 'none' }, feeds: [], live: ['gdelt'] });
    expect((await readSettings()).marks).toBe('none');
    const taken = await currentSettings(true);
    expect([taken.feeds, taken.live, taken.needs]).toEqual([[], ['gdelt'], { guardian: 'secret' }]);
    expect(await canUndoSettings()).toBe(true);
    await undoSettings();
    expect({ ...(await currentSettings(false)), made: '' }).toEqual({ ...before, made: '' });
    expect(await canUndoSettings()).toBe(false);
  });

  it('leave everything as it was where the browser has no room', async () => {
    await local.set(feeds);
    const file = await currentSettings(false);
    const ignoredNames = Array.from({ length: 200 }, (_, at) => `Name ${at}`);
    sync.isFull = true;
    local.quota = { bytes: 4000, items: 100, itemBytes: 4000 };
    await expect(importSettings({ ...file, settings: { ignoredNames }, feeds: [] })).rejects.toThrow('quota');
    local.quota = null;
    expect((await readSettings()).ignoredNames).toEqual([]);
    expect((await currentSettings(false)).feeds).toEqual(file.feeds);
  });
});
