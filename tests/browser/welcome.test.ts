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
    await page.hoverText('Dario Amodei');
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

  it('offers a choice that starts offline, and says what each source is sent', async () => {
    expect(await page.evaluate(`document.querySelector('[name=net]:checked').value`)).toBe('offline');
    await page.evaluate(`document.querySelector('[name=net][value=live]').click()`);
    await page.until(`document.querySelectorAll('.live-source').length > 2`);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.live-source')].every(source => source.querySelector('.note').innerText.length > 30)`,
      ),
    ).toBe(true);
    expect(await page.evaluate(`document.querySelectorAll('.live-source :checked').length`)).toBe(0);
    expect(await page.evaluate(`document.querySelector('[data-sources]').href`)).toBe(
      session.browser.extensionUrl('options.html#coverage'),
    );
  });

  it('passes axe-core', async () => {
    tools = await openPanelPage(session, 'welcome.html?again');
    await tools.until(`document.querySelector('[data-ready=true]')`);
    expect(await tools.violations()).toEqual([]);
    await tools.click('[name=net][value=live]');
    await tools.until(`document.querySelector('.live-source')`);
    expect(await tools.violations()).toEqual([]);
    expect(await tools.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
