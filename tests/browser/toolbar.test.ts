import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { SHOWS_STYLES } from './highlight-styles.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

const API = '(globalThis.browser ?? chrome)';

describe.each(FAMILIES)('the button in the toolbar of %s', family => {
  let session: Session;
  let page: TestPage;
  let popup: PanelPage;
  let tabId: number;
  beforeAll(async () => {
    session = await openBrowser(family);
    page = await session.open('article.html');
    await page.untilMarked();
    popup = await openPopup(session);
    tabId = Number(new URLSearchParams(await popup.evaluate('location.search')).get('tab'));
  });
  afterAll(() => session?.close());

  const shown = () =>
    popup.evaluate<[badge: string, title: string]>(
      `Promise.all([${API}.action.getBadgeText({ tabId: ${tabId} }), ${API}.action.getTitle({ tabId: ${tabId} })])`,
    );
  const becomes = (badge: RegExp, title: string) =>
    until(`${badge} ${title}`, async () => {
      const [text, words] = await shown();
      return badge.test(text) && words.startsWith(title);
    });

  it('counts the cast', async () => {
    await becomes(/^\d+$/, 'Dramatis: ');
    await popup.until(`document.querySelector('.tabs .count')`);
    const [badge, title] = await shown();
    expect(badge).toBe((await popup.text('.tabs .count')).trim());
    expect(title).toBe(`Dramatis: ${badge} names in this article`);
  });

  it('shows immediately when the popup’s first control turns the site off and on', async () => {
    expect(
      await popup.evaluate(
        `document.querySelector('button, input, a, select') === document.querySelector('.site-switch input')`,
      ),
    ).toBe(true);
    await page.evaluate('globalThis.sameDocument = true');
    await popup.click('.site-switch input');
    await becomes(/^–$/, 'Dramatis: off for this site');
    await page.until('CSS.highlights.size === 0');
    await popup.click('.site-switch input');
    await becomes(/^\d+$/, 'Dramatis: ');
    await page.untilMarked();
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
  });

  it('leaves no style to a page where Dramatis is off or highlights nothing', async () => {
    expect(await page.evaluate(SHOWS_STYLES)).toBe(true);
    await popup.click('.site-switch input');
    await page.until('CSS.highlights.size === 0');
    const seen = `[${SHOWS_STYLES}, document.adoptedStyleSheets.length]`;
    expect(await page.evaluate(seen)).toEqual([false, 0]);
    await popup.click('.site-switch input');
    await page.untilMarked();
    const article = await page.evaluate<string>('location.href');
    await page.goto(new URL('no-article.html', article).href);
    expect(await page.evaluate(seen)).toEqual([false, 0]);
    await page.goto(article);
    await page.untilMarked();
  });

  it('uses the chosen language', async () => {
    const options = await openPanelPage(session, 'options.html');
    const choose = (language: string) =>
      options.evaluate(`(() => {
        const select = document.querySelector('[name=language]');
        select.value = '${language}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await options.until(`document.querySelector('[name=language]')`);
    await choose('de');
    await options.until(`document.documentElement.lang === 'de'`);
    await page.goto(await page.evaluate<string>('location.href'));
    await until('German', async () => (await shown())[1].endsWith('Namen in diesem Artikel'));
    await choose('browser');
    await options.until(`document.documentElement.lang !== 'de'`);
    await options.close();
  });

  it('shows nothing if there is no article', async () => {
    await page.goto(new URL('no-article.html', await page.evaluate<string>('location.href')).href);
    await until('no badge', async () => (await shown())[0] === '');
    // Only the detector replies for such a page.
    await popup.until(`document.body.innerText.includes('No article found')`);
    for (const words of ['Off for this site', 'No article found']) {
      await popup.click('.site-switch input');
      await popup.until(`document.body.innerText.includes('${words}')`);
    }
  });

  it('says that a page could not be read', async () => {
    await popup.evaluate(
      `${API}.runtime.sendMessage({ name: 'reportPageState', payload: { state: 'failed' } })`,
    );
    const own = await popup.evaluate<number>(`${API}.tabs.getCurrent().then(({ id }) => id)`);
    expect(await popup.evaluate(`${API}.action.getBadgeText({ tabId: ${own} })`)).toBe('!');
  });
});
