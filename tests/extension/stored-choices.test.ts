import { beforeEach, describe, expect, it, vi } from 'vitest';

const { local, sync } = await vi.hoisted(async () => {
  const fake = (await import('./fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return fake.storage;
});
vi.mock('../../lib/extension/packs.ts', () => ({ listPacks: async () => [] }));

const { DEFAULT_CHOICES, changeChoice, readChoices, writeChoice } = await import(
  '../../lib/extension/choices.ts'
);
const { isSiteOn } = await import('../../lib/extension/site-rule.ts');
const { switchSite, typedHost } = await import('../../lib/extension/sites.ts');
const { migrateStored, STORED_VERSION, VERSION_KEY } = await import('../../lib/extension/stored-version.ts');
const { canUndoSettings, currentSettings, takeSettings, undoSettings } = await import(
  '../../lib/extension/take-settings.ts'
);

beforeEach(() => {
  for (const area of [local, sync]) {
    area.kept.clear();
    area.isFull = false;
  }
});

describe('choices in storage', () => {
  it('are kept apart: settings travel, lists stay', async () => {
    await writeChoice('marks', 'all');
    await changeChoice('ignoredNames', names => [...names, 'Ann Lee']);
    expect(sync.kept.get('choice.marks')).toBe('all');
    expect(local.kept.get('choice.ignoredNames')).toEqual(['Ann Lee']);
    expect(await readChoices()).toEqual({ ...DEFAULT_CHOICES, marks: 'all', ignoredNames: ['Ann Lee'] });
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
    expect((await readChoices())[name]).toEqual(DEFAULT_CHOICES[name]);
  });

  it('of a wrong form go aside before another takes their place', async () => {
    sync.kept.set('choice.marks', { some: 1 });
    await writeChoice('marks', 'none');
    expect(sync.kept.get('choice.marks')).toBe('none');
    expect(local.kept.get('aside.choice.marks')).toEqual({ some: 1 });
  });

  it('are not written in a wrong form', async () => {
    await expect(writeChoice('dwellMs', 99_999)).rejects.toThrow(TypeError);
    expect(sync.kept.size).toBe(0);
  });
});

describe('sites', () => {
  it('are on everywhere except on those listed, or only on those listed', async () => {
    await switchSite('a.example', false);
    expect(isSiteOn(await readChoices(), 'a.example')).toBe(false);
    expect(isSiteOn(await readChoices(), 'b.example')).toBe(true);
    await writeChoice('sites', 'only');
    expect(isSiteOn(await readChoices(), 'b.example')).toBe(false);
    await switchSite('b.example', true);
    expect(isSiteOn(await readChoices(), 'b.example')).toBe(true);
    await switchSite('b.example', false);
    expect(isSiteOn(await readChoices(), 'b.example')).toBe(false);
    expect((await readChoices()).sitesOff).toEqual(['a.example']);
  });

  it.each([
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

  it('keeps what a newer one wrote as it is', async () => {
    sync.kept.set(VERSION_KEY, STORED_VERSION + 1);
    sync.kept.set('choice.dwellMs', 'slow');
    const before = new Map(sync.kept);
    await migrateStored();
    await expect(writeChoice('dwellMs', 500)).rejects.toThrow('newer');
    const file = await currentSettings(false);
    await expect(takeSettings(file)).rejects.toThrow('newer');
    expect(sync.kept).toEqual(before);
    expect((await readChoices()).dwellMs).toBe(DEFAULT_CHOICES.dwellMs);
  });
});

describe('settings taken in', () => {
  const feeds = { 'coverage.feed.https://a.example/feed': 'A', 'coverage.need.guardian': 'secret' };

  it('replace all at once and can be undone', async () => {
    await local.set(feeds);
    await writeChoice('marks', 'all');
    const before = await currentSettings(false);
    expect(before.feeds).toEqual([{ address: 'https://a.example/feed', name: 'A' }]);
    expect(JSON.stringify(before)).not.toContain('secret');
    await takeSettings({ ...before, choices: { marks: 'none' }, feeds: [], live: ['gdelt'] });
    expect((await readChoices()).marks).toBe('none');
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
    sync.isFull = true;
    await expect(takeSettings({ ...file, feeds: [] })).rejects.toThrow('quota');
    sync.isFull = false;
    expect((await currentSettings(false)).feeds).toEqual(file.feeds);
  });
});
