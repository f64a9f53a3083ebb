import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewsServer, rssOf } from '../coverage/news-server.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

/** More steps than any page should take. */
const MOST_STEPS = 80;

/** Presses Tab until an element has the focus. */
async function tabTo(page: PanelPage, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.press('Tab');
  }
  throw new Error(`${MOST_STEPS} steps do not lead to ${selector}`);
}

// Nothing in this file moves or clicks a mouse.
describe.each(FAMILIES)('with the keyboard alone, from install to coverage, in %s', family => {
  const server = new NewsServer();
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  let page: PanelPage;
  beforeAll(async () => {
    await server.start();
    server.routes.set('/own.xml', (_, response) => {
      const hourAgo = new Date(Date.now() - 3_600_000).toUTCString();
      const story = { title: 'Pentagon sets Anthropic a deadline over Claude', path: '/a', date: hourAgo };
      response.setHeader('content-type', 'application/rss+xml');
      response.end(rssOf(server.origin, [story], hourAgo));
    });
    extension = permittedExtension(family);
    session = await openBrowser(family, {}, extension.folder);
    await session.open('no-article.html');
    page = await openPanelPage(session, 'welcome.html');
    await page.resize({ width: 1200, height: 900 });
    await page.until(`document.querySelector('[data-ready=true]')`);
  });
  afterAll(async () => {
    await session?.close();
    await server.stop();
    extension?.remove();
  });

  it('opens the first card of the demo, and closes it', async () => {
    await tabTo(page, '[data-first-card]');
    await page.press('Enter');
    await page.until(`document.querySelector('[data-dramatis-card]')`);
    await page.press('Escape');
    await page.until(`!document.querySelector('[data-dramatis-card]')`);
  });

  it('makes the choice and gets to the sources', async () => {
    // From the top again: past the end of the page, Tab leads through Firefox's own buttons.
    await page.goto(session.browser.extensionUrl('welcome.html'));
    // The outlets to begin with arrive late.
    await page.until(`document.querySelectorAll('.starter-outlets li').length > 2`);
    await tabTo(page, '[data-offline]');
    await page.press('Enter');
    await page.until(`document.querySelector('.welcome-decided')`);
    await tabTo(page, '[data-undo]');
    await page.press('Enter');
    await page.until(`document.querySelector('[data-offline]')`);
    await tabTo(page, '.welcome-choice a[href="options.html#coverage"]');
    await page.press('Enter');
    await page.until(`location.pathname === '/options.html' && document.querySelector('.add-feed')`);
  });

  it('adds an outlet', async () => {
    await tabTo(page, '[name=address]');
    await page.press(...`${server.origin}/own.xml`, 'Tab', ...'Lind Post', 'Enter');
    await page.until(`document.querySelector('.feed')?.innerText.includes('Lind Post')`);
    await page.until(`document.querySelector('.feed').dataset.state === 'ok'`);
  });

  it('finds a name from the article in the popup, and its related stories', async () => {
    await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.cast-row')`);
    await popup.press('/', ...'anthr');
    await popup.until(`document.querySelector('.cast-row')?.textContent.includes('Anthropic')`);
    await popup.press('ArrowDown', 'Enter');
    await popup.until(`document.querySelector('.entity')`);
    await popup.until(`document.querySelector('.story-title')`);
    await tabTo(popup, '.story-title');
    expect(await popup.evaluate('document.activeElement.innerText')).toContain('deadline over Claude');
    expect(await popup.evaluate('document.activeElement.href')).toBe(`${server.origin}/a`);
  });
});
