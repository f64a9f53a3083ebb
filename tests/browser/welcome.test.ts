import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { openPanelPage, type PanelPage } from './popup-page.ts';

describe.each(FAMILIES)('the welcome page in %s', family => {
  let session: Session;
  let page: TestPage;
  let tools: PanelPage;
  // The harness already checks that it opens on install: it waits for it and closes it.
  beforeAll(async () => {
    session = await openBrowser(family);
    await session.open('no-article.html');
    page = await session.open(session.browser.extensionUrl('welcome.html'));
    await page.until(`document.querySelector('[data-ready=true]') !== null`);
  });
  afterAll(() => session?.close());

  // Here the page and its card are of one origin, so they can be read through the host; Firefox's driver knows no such frame.
  const cardText = () =>
    page.inCardHost(root => {
      const card = root.querySelector<HTMLIFrameElement>('.frame[data-shown] iframe')?.contentDocument;
      return card?.querySelector('[role=dialog]')?.textContent ?? null;
    });

  it('marks its demo and nothing else', async () => {
    await page.untilMarked();
    const outside = `[...CSS.highlights.values()].flatMap(marks => [...marks]).filter(({ startContainer }) => !document.querySelector('.demo').contains(startContainer)).length`;
    expect(await page.evaluate(outside)).toBe(0);
  });

  it('opens the real card on hover', async () => {
    // The outlets above the demo arrive late.
    await page.until(`document.querySelectorAll('.starter-outlets li').length > 2`);
    // Not the one in the picture.
    await page.hoverText('by Dario Amodei');
    await until('the card', async () => (await cardText())?.includes('Dario Amodei') ?? false);
    await page.press('Escape');
    await page.until(`!document.querySelector('[data-dramatis-card]')`);
  });

  it('opens the first card with the keyboard', async () => {
    await page.evaluate(`document.querySelector('[data-first-card]').focus()`);
    await page.press('Enter');
    await until('the card', async () => (await cardText()) !== null);
    await page.press('Escape');
    await page.until(`!document.querySelector('[data-dramatis-card]')`);
  });

  it('asks one thing, and takes the answer back', async () => {
    await page.until(`document.querySelectorAll('.starter-outlets li').length > 2`);
    await page.evaluate(`document.querySelector('[data-offline]').click()`);
    await page.until(`document.querySelector('.welcome-decided') !== null`);
    await page.evaluate(`document.querySelector('[data-undo]').click()`);
    await page.until(`document.querySelector('[data-starter] .primary') !== null`);
  });

  it('passes axe-core', async () => {
    tools = await openPanelPage(session, 'welcome.html?again');
    await tools.until(`document.querySelector('[data-ready=true]')`);
    expect(await tools.violations()).toEqual([]);
    await tools.click('[data-offline]');
    await tools.until(`document.querySelector('.welcome-decided')`);
    expect(await tools.violations()).toEqual([]);
    expect(await tools.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
