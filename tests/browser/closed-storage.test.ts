import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import { allowInPrivate, readInPrivate } from '../../tools/browsers/private-window.ts';
import { allStores } from './all-stores.ts';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { ownWorld } from './isolated-world.ts';
import { reinstall } from './lifecycle.ts';
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
    await page.goto('about:blank');
  });

  it('leaves no trace if it is in a private window, even with the reading history on', async () => {
    const page = await session.open('article.html');
    const address = `${await page.evaluate<string>('location.href')}?window=private`;
    // Firefox reads open pages again when the extension restarts, and needs one tab that isn't the extension's.
    await page.goto('about:blank');
    const own = await allowInPrivate(session.browser);
    const ask = (name: string, payload: object) =>
      own.evaluate(`${API}.runtime.sendMessage(${JSON.stringify({ name, payload })}).then(() => true)`);
    await ask('setReadingHistoryEnabled', { on: true });
    // Upkeep counts the words of saved stories once, some seconds after the background has started.
    await until('the counts of upkeep', async () => {
      const kept = JSON.parse(await allStores(own)) as Record<string, readonly unknown[]>;
      return kept['coverage/termCounts']?.length;
    });
    const before = await allStores(own);
    const [{ analysis }] = (await readInPrivate(own, [address])) as [{ analysis: PageAnalysis }];
    expect(analysis.cast.map(({ entity }) => entity.name)).toContain('OpenAI');
    // The history is written just after a page was read.
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(await allStores(own)).not.toContain('window=private');
    expect(await allStores(own)).toBe(before);
    // In a normal window, it is.
    await session.open('article.html');
    await until('an entry in the history', async () => (await allStores(own)).includes('article.html'));
  });

  it('leaves none of its text, even with the reading history on', async () => {
    const page = await session.open('article.html');
    const paragraphs = await page.evaluate<string[]>(
      `[...document.querySelectorAll('article p')].map(({ textContent }) => textContent.trim().slice(0, 40))`,
    );
    await page.untilMarked();
    await page.close();
    const kept = await allStores(await openPanelPage(session, 'options.html'));
    expect(kept).toContain('article.html');
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.filter(text => kept.includes(text))).toEqual([]);
  });

  it('finds nothing of an earlier installation', async () => {
    const own = await reinstall(session);
    const kept = await allStores(own);
    expect(kept).not.toContain('article.html');
    expect(kept).not.toContain('readingHistory');
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
