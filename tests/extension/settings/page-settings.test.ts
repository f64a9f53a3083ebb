import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { isAmong } from '../../../lib/page/marks/names-on-page.ts';

const fake = await vi.hoisted(async () => {
  const fake = (await import('../fake-browser.ts')).fakeBrowser();
  const tabs = { query: vi.fn(async () => [{ id: 1 }, {}, { id: 2 }]), sendMessage: vi.fn(async () => {}) };
  const whole = { ...fake, tabs };
  vi.doMock('webextension-polyfill', () => ({ default: whole }));
  return whole;
});

const { announceSettings } = await import('../../../lib/extension/settings/page/announce-settings.ts');
const { closeStorage } = await import('../../../lib/extension/settings/storage/close-storage.ts');
const { readCoverageSettings } = await import('../../../lib/extension/settings/coverage-settings.ts');
const { settingsForPage } = await import('../../../lib/extension/settings/page/settings-for-page.ts');

beforeEach(() => vi.clearAllMocks());

describe('the settings for a page', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    followed: [{ id: 'ada', name: 'Ada', seenAt: 0 }],
    sitesOff: ['clinic.example', 'www.news.example'],
    sitesOn: ['bank.example'],
    ignoredNames: ['Ada', 'my doctor'],
    wrongLinks: [
      { name: 'Ada', entityId: 'ada' },
      { name: 'Ben', entityId: 'ben' },
    ],
  };
  const isOnPage = isAmong(['ada', 'carl']);

  it.each([
    ['https://news.example/story', ['www.news.example']],
    ['https://www.news.example/', ['www.news.example']],
    ['https://news-example.translate.goog/story?_x_tr_tl=de', ['www.news.example']],
    ['https://news-example.cdn.ampproject.org/v/s/news.example/', ['www.news.example']],
    ['https://other.example/?clinic.example', []],
    ['about:blank', []],
    ['', []],
  ])(
    'name no other site than that of the page, no followed name and none that isn’t on it: %s',
    (address, sitesOff) => {
      expect(settingsForPage(settings, address, isOnPage)).toEqual({
        settings: {
          ...settings,
          followed: [],
          sitesOff,
          sitesOn: [],
          ignoredNames: ['Ada'],
          wrongLinks: [{ name: 'Ada', entityId: 'ada' }],
        },
        listsNames: true,
      });
    },
  );

  it('say whether asking again for other names is of any use', () => {
    const listsNames = (part: Partial<typeof settings>): boolean =>
      settingsForPage({ ...DEFAULT_SETTINGS, ...part }, '', () => false).listsNames;
    expect(listsNames({})).toBe(false);
    expect(listsNames({ ignoredNames: ['Ada'] })).toBe(true);
    expect(listsNames({ wrongLinks: settings.wrongLinks })).toBe(true);
  });

  it('are announced to every tab, without saying what has changed', async () => {
    announceSettings();
    const [onChanged] = fake.storage.onChanged.addListener.mock.lastCall!;
    onChanged({ 'coverage.live.gdelt': {} });
    expect(fake.tabs.query).not.toHaveBeenCalled();
    onChanged({ 'setting.sitesOff/clinic.example': {} });
    await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledTimes(2));
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(2, { name: 'settingsChanged' }, { frameId: 0 });
  });
});

describe('storage', () => {
  it('is closed to content scripts wherever the browser can do that', async () => {
    const setAccessLevel = vi.fn(async () => {});
    Object.assign(fake.storage.local, { setAccessLevel });
    Object.assign(fake.storage.sync, { setAccessLevel: () => Promise.reject(new Error('turned off')) });
    await closeStorage();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  it.each([
    ['is ignored by a release', {}, {}],
    [
      'works in copies for tests',
      { host_permissions: ['http://127.0.0.1/*'] },
      { gdelt: 'http://evil.example' },
    ],
  ])('with another server for a live source %s', async (_, manifest, servers) => {
    fake.runtime.getManifest = () => manifest;
    await fake.storage.local.set({ 'coverage.server.gdelt': 'http://evil.example' });
    expect((await readCoverageSettings()).servers).toEqual(servers);
  });
});
