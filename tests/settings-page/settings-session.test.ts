import { beforeEach, describe, expect, it, vi } from 'vitest';

const { storage, sendMessage } = await vi.hoisted(async () => {
  const fake = (await import('../extension/fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return { storage: fake.storage, sendMessage: vi.fn() };
});
vi.mock('../../lib/extension/messaging/messages.ts', () => ({ sendToBackground: sendMessage }));

const permitFrontPages = vi.hoisted(() => vi.fn());
vi.mock('../../lib/extension/browser/page-scripts/front-pages.ts', () => ({ permitFrontPages }));

const { openSettingsSession } = await import('../../lib/settings-page/settings-session.ts');
const { readSettings, writeSetting } = await import('../../lib/extension/settings/settings.ts');

beforeEach(() => {
  for (const area of [storage.local, storage.sync]) {
    area.kept.clear();
    area.isFull = false;
  }
  sendMessage.mockReset().mockResolvedValue(null);
});

async function open(onFailure = vi.fn()) {
  const onChange = vi.fn();
  const session = openSettingsSession(onChange, onFailure);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  return session;
}

describe('the settings on the settings page', () => {
  it('are saved one by one', async () => {
    const session = await open();
    session.set('marks', 'all');
    session.setStyle('person', 'tint');
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ marks: 'all' }));
    session.setStyle('place', 'dots');
    await vi.waitFor(async () =>
      expect((await readSettings()).styles).toEqual({ person: 'tint', place: 'dots' }),
    );
  });

  it.each([
    [true, true],
    [false, false],
  ])('turn on front pages if the browser permits it: %s', async (permitted, isOn) => {
    permitFrontPages.mockReset().mockResolvedValue(permitted);
    const session = await open();
    session.setFrontPages(true);
    await vi.waitFor(() => expect(storage.sync.kept.size).toBe(1));
    expect((await readSettings()).frontPages).toBe(isOn);
    session.setFrontPages(false);
    await vi.waitFor(async () => expect((await readSettings()).frontPages).toBe(false));
    expect(permitFrontPages).toHaveBeenCalledOnce();
  });

  it.each(['sitesOff', 'sitesOn'] as const)('edit the list of sites of the mode: %s', async list => {
    await writeSetting('sites', list === 'sitesOn' ? 'only' : 'except');
    const session = await open();
    expect(session.addSite('https://www.News.example/a')).toBe(true);
    await vi.waitFor(async () => expect((await readSettings())[list]).toEqual(['news.example']));
    expect((await open()).state().sites).toEqual(['news.example']);
    session.removeSite('news.example');
    await vi.waitFor(async () => expect((await readSettings())[list]).toEqual([]));
  });

  it.each(['', 'two words', 'javascript:alert(1)'])('refuse %j as a website', async typed => {
    expect((await open()).addSite(typed)).toBe(false);
    expect(storage.sync.kept.size).toBe(0);
  });

  it('edit ignored names and corrections', async () => {
    const link = { name: 'Grok', entityId: 'grok-ai' };
    await writeSetting('wrongLinks', [link, { name: 'Grok', entityId: 'grok-film' }]);
    const session = await open();
    session.setIgnored('Will', true);
    session.setIgnored('Mark', true);
    session.setIgnored('Will', false);
    session.removeWrongLink(link);
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({
        ignoredNames: ['Mark'],
        wrongLinks: [{ name: 'Grok', entityId: 'grok-film' }],
      }),
    );
  });

  it('name the entities of corrections as far as they are known', async () => {
    sendMessage.mockImplementation(async (_, { id }: { id: string }) => {
      if (id === 'broken') throw new Error('no background');
      return id === 'grok-ai' ? { entity: { id, name: 'Grok', context: 'a chatbot' } } : null;
    });
    await writeSetting(
      'wrongLinks',
      ['other', 'gone', 'broken'].map(entityId => ({ name: 'Grok', entityId, meant: 'grok-ai' })),
    );
    const session = await open();
    await vi.waitFor(() => expect(Object.keys(session.state().entities)).toEqual(['grok-ai']));
    expect(session.state().entities['grok-ai']).toMatchObject({ name: 'Grok', context: 'a chatbot' });
  });

  it('report a setting that could not be saved', async () => {
    const onFailure = vi.fn();
    const session = await open(onFailure);
    storage.local.isFull = true;
    storage.sync.isFull = true;
    session.set('marks', 'none');
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  });
});
