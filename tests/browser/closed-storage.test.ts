import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { ownWorld } from './isolated-world.ts';
import { openPanelPage } from './popup-page.ts';

const API = '(globalThis.browser ?? chrome)';

describe.each(FAMILIES)('a page in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family);
  });
  afterAll(() => session?.close());

  it('follows changes of the settings without access to them', async () => {
    const options = await openPanelPage(session, 'options.html');
    const page = await session.open('article.html');
    await page.untilMarked();
    await options.evaluate(`${API}.storage.sync.set({ 'setting.marks': 'none' }).then(() => true)`);
    await page.until(
      'CSS.highlights.size === 0 || [...CSS.highlights.values()].every(({ size }) => size === 0)',
    );
    await options.evaluate(`${API}.storage.sync.remove('setting.marks').then(() => true)`);
    await page.until('[...CSS.highlights.values()].some(({ size }) => size > 0)');
  });
});

describe('a content script in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser('chromium');
  });
  afterAll(() => session?.close());

  it('can neither read nor write storage', async () => {
    const options = await openPanelPage(session, 'options.html');
    await options.evaluate(
      `chrome.storage.local.set({ 'coverage.need.guardian': 'secret-key' }).then(() => true)`,
    );
    const page = await session.open('article.html');
    await page.untilMarked();
    const inScript = await ownWorld(session);
    for (const area of ['local', 'sync', 'session']) {
      const tried = `chrome.storage.${area}`;
      expect(await inScript(`${tried}.get(null).then(JSON.stringify, () => 'refused')`)).toBe('refused');
      expect(
        await inScript(`${tried}.set({ 'coverage.live.gdelt': true }).then(() => 'done', () => 'refused')`),
      ).toBe('refused');
    }
    expect(
      await options.evaluate(
        `chrome.storage.local.get(null).then(({ ...all }) => 'coverage.live.gdelt' in all)`,
      ),
    ).toBe(false);
  });
});
