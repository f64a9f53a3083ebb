import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { lookAtPopup } from './look-at-popup.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup } from './popup-page.ts';

const LAST_OF_MAIN = `document.querySelector('.main-cast li:last-child').getBoundingClientRect().bottom`;
const FOCUSED = 'document.activeElement.innerText';

describe.each(FAMILIES)('popup and side panel in %s', family => {
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  beforeAll(async () => {
    // Chromium's prompts for "Read this page anyway" and for front pages can't be answered in a test.
    extension = permittedExtension(family, ['http://*/*', 'https://*/*']);
    session = await openBrowser(family, {}, extension.folder);
  });
  afterAll(async () => {
    await session?.close();
    extension?.remove();
  });

  it('lists the cast with roles and counts, and passes axe-core', async () => {
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.cast-row')`);
    await popup.until(`document.querySelector('.cast-row .cast-line')`);
    // Folded rows have no visible text.
    const text = await popup.evaluate<string>(`document.querySelector('.cast').textContent`);
    for (const name of ['Pete Hegseth', 'Dario Amodei', 'Anthropic', 'OpenAI', 'Claude'])
      expect(text).toContain(name);
    expect(await popup.violations()).toEqual([]);
    // The main cast needs no scrolling.
    const last = await popup.evaluate(LAST_OF_MAIN);
    await lookAtPopup(popup, family, 'cast', ['narrow', 'least']);
    expect(last).toBeLessThanOrEqual(600);
    for (const control of ['#tab-elsewhere', '.search-open']) {
      await popup.click(control);
      expect(await popup.violations()).toEqual([]);
    }
    await popup.close();
    await page.close();
  });

  it('leads from the search to a mention on the page and back, with the keyboard alone', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.evaluate(`scrollTo(0, 0)`);
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.cast-row')`);
    await popup.press('/', 'h', 'e', 'g', 's', 'ArrowDown', 'Enter');
    await popup.until(`${FOCUSED} === 'Pete Hegseth'`);
    expect(await popup.violations()).toEqual([]);
    await popup.evaluate(`document.querySelector('.mention').focus()`);
    await popup.press('Enter');
    await popup.until(`document.querySelector('.notice').innerText === 'Shown on the page'`);
    await popup.press('Escape');
    await popup.until(`!document.querySelector('.entity')`);
    await popup.until(`${FOCUSED}.startsWith('Pete Hegseth')`);
    await popup.press('Escape');
    await popup.until(`!document.querySelector('input[type=search]')`);
    await popup.close();
    await page.close();
  });

  it('remembers followed names', async () => {
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.click('.cast-row');
    await popup.click('.entity-actions button');
    await popup.until(`document.querySelector('.entity-actions [aria-pressed=true]')`);
    await popup.click('.back');
    await popup.until(`document.querySelector('.cast-row .followed')`);
    await popup.click('#tab-followed');
    await popup.click('.followed-names .button');
    await popup.until(`!document.querySelector('.followed-names li')`);
    await popup.close();
    await page.close();
  });

  it('says that there is no article', async () => {
    const page = await session.open('no-article.html');
    const popup = await openPopup(session);
    await popup.until(`document.body.innerText.includes('No article found')`);
    expect(await popup.violations()).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('reads a page anyway, and later pages of its site, until the reader takes that back', async () => {
    const page = await session.open('product.html');
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.status .button')`);
    expect(await popup.violations()).toEqual([]);
    await popup.click('.status .button');
    await popup.until(`document.querySelector('.cast-row')`);
    await page.untilMarked();
    await popup.close();
    // The browser tells the detector by itself.
    const reloaded = await session.open('product.html');
    await reloaded.untilMarked();
    const settings = await openPanelPage(session, 'options.html');
    await settings.click('#sites .listed-items button');
    await settings.until(`!document.querySelector('#sites .listed-items button')`);
    // The background tells the browser a moment later.
    const registered = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(all => all.length)`;
    await expect.poll(() => settings.evaluate<number>(registered), { timeout: 10_000 }).toBe(0);
    for (const tab of [settings, reloaded, page]) await tab.close();
  });

  it('shows the cast of a front page’s headlines once the reader wants it', async () => {
    const plain = await session.open('front-page.html');
    const before = await openPopup(session);
    await before.until(`document.body.innerText.includes('No article found')`);
    for (const tab of [before, plain]) await tab.close();
    const settings = await openPanelPage(session, 'options.html');
    const api = '(globalThis.browser ?? chrome)';
    const registered = `${api}.scripting.getRegisteredContentScripts().then(all => all.map(({ id }) => id).join())`;
    await settings.click('.front-pages input');
    await expect.poll(() => settings.evaluate(registered), { timeout: 10_000 }).toBe('front-page');
    await settings.until(`document.querySelector('.front-pages input').checked`);
    const page = await session.open('front-page.html');
    await page.untilMarked();
    const marked = await page.evaluate<string[]>(
      `[...CSS.highlights].filter(([name]) => name.startsWith('dramatis-')).flatMap(([, marks]) => [...marks]).map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset)).sort()`,
    );
    expect(marked).toEqual(['Angela Merkel', 'Berlin', 'London', 'Microsoft', 'Nvidia', 'Serena Williams']);
    await page.hoverText('Angela Merkel');
    await page.untilCard('Angela Merkel');
    await page.press('Escape');
    const popup = await openPopup(session);
    await popup.until(`document.body.innerText.includes('This is a front page')`);
    await popup.until(`document.querySelector('.cast').textContent.includes('Serena Williams')`);
    expect(await popup.evaluate(`document.querySelector('#tab-elsewhere')`)).toBeNull();
    expect(await popup.violations()).toEqual([]);
    // Articles are read as before, and nothing else is.
    const other = await session.open('no-article.html');
    await settings.click('.front-pages input');
    await page.until('CSS.highlights.size === 0');
    expect(await other.evaluate('CSS.highlights.size')).toBe(0);
    await expect.poll(() => settings.evaluate(registered), { timeout: 10_000 }).toBe('');
    for (const tab of [other, popup, settings, page]) await tab.close();
  });

  it('follows the active tab in the side panel', async () => {
    const panel = await openPanelPage(session, 'sidepanel.html');
    const article = await session.open('article.html');
    await panel.until(`document.querySelector('.cast-row')`);
    const other = await session.open('no-article.html');
    await panel.until(`document.body.innerText.includes('No article found')`);
    await article.bringToFront();
    await panel.until(`document.querySelector('.cast-row')`);
    await panel.resize({ width: 1000, height: 700 });
    await panel.click('.cast-row');
    await panel.until(`document.querySelector('.entity')`);
    expect(await panel.violations()).toEqual([]);
    for (const tab of [other, article, panel]) await tab.close();
  });
});
