import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inChromiumWorker, inFirefoxWindow, until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { openPanelPage, type PanelPage } from './popup-page.ts';

interface DrivenPage {
  readonly keyboard: { press(key: 'Escape'): Promise<void> };
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The look-up page that the extension has opened, once it shows an entity. */
async function openedWho({
  browser: { driver },
}: Session): Promise<{ entity: string; page: DrivenPage; close(): Promise<void> }> {
  return until('a page that says who it is', async () => {
    const pages: readonly DrivenPage[] =
      driver.family === 'chromium' ? driver.context.pages() : await driver.browser.pages();
    for (const page of pages) {
      const entity = await Promise.race([
        page
          .evaluate(`location.pathname === '/lookup.html' && document.querySelector('.entity h2')?.innerText`)
          .catch(() => null),
        // A page that has closed may never answer.
        sleep(1_000, null),
      ]);
      if (typeof entity === 'string') return { entity, page, close: () => page.close() };
    }
    return null;
  });
}

async function select(page: TestPage, text: string): Promise<{ x: number; y: number }> {
  const place = await page.find(text);
  await page.evaluate(`(() => {
    const { offsetNode, offset } = document.caretPositionFromPoint(${place.x}, ${place.y});
    const at = offsetNode.data.lastIndexOf(${JSON.stringify(text)}, offset);
    getSelection().setBaseAndExtent(offsetNode, at, offsetNode, at + ${text.length});
  })()`);
  return place;
}

/** Chooses the context menu's item for the selected text. */
async function chooseWhoIs(session: Session, page: TestPage, text: string): Promise<void> {
  const { driver } = session.browser;
  const { x, y } = await select(page, text);
  if (driver.family === 'chromium') {
    // Drivers can't reach Chromium's menus, so check that the item exists and dispatch the browser's event.
    await until('the item', () =>
      inChromiumWorker(session, `chrome.contextMenus.update('who-is', {}).then(() => true)`),
    );
    await inChromiumWorker(
      session,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who-is', selectionText: ${JSON.stringify(text)} }, tab))`,
    );
    return;
  }
  await driver.browser.pages().then(pages => pages.at(-1)!.mouse.click(x, y, { button: 'right' }));
  const item = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find(({ label }) => label === 'Look up “${text}”')`;
  await until('the item', () => inFirefoxWindow(session, `Boolean(${item})`));
  await inFirefoxWindow(
    session,
    `(document.getElementById('contentAreaContextMenu').activateItem(${item}), true)`,
  );
}

/** The address bar's suggestions after the keyword. */
async function suggested(
  session: Session,
  typed: string,
): Promise<{ content: string; description: string }[]> {
  if (session.family === 'chromium')
    return inChromiumWorker(
      session,
      `new Promise(resolve => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, resolve))`,
    );
  const text = JSON.stringify(`who ${typed}`);
  await inFirefoxWindow(
    session,
    `(gURLBar.focus(), (gURLBar.value = ${text}), gURLBar.startQuery({ searchString: ${text} }), true)`,
  );
  return until('suggestions', async () => {
    const rows = await inFirefoxWindow<{ content: string; description: string }[]>(
      session,
      `gURLBar.view.visibleResults.filter(({ payload }) => payload.keyword === 'who' && payload.content.includes('(')).map(({ payload }) => ({ content: payload.content.slice(4), description: payload.title }))`,
    );
    return rows.length ? rows : null;
  });
}

async function enter(session: Session, content: string): Promise<void> {
  if (session.family === 'chromium')
    await inChromiumWorker(
      session,
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(content)}, 'newForegroundTab')`,
    );
  else
    await inFirefoxWindow(
      session,
      `(gURLBar.pickResult(gURLBar.view.visibleResults.find(({ payload }) => payload.content === ${JSON.stringify(`who ${content}`)}), new KeyboardEvent('keydown')), true)`,
    );
}

describe.each(FAMILIES)('names looked up in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family, { isOwn: true });
  });
  afterAll(() => session?.close());

  it('shows who a selected name refers to in the article', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await chooseWhoIs(session, page, 'Hegseth');
    const who = await openedWho(session);
    expect(who.entity).toBe('Pete Hegseth');
    // The window closes before the key is released.
    await who.page.keyboard.press('Escape').catch(() => undefined);
    await until('the window closed', () =>
      who.page.evaluate('0').then(
        () => false,
        () => true,
      ),
    );
    await page.close();
  });

  it('suggests names with type and context in the address bar, and opens the chosen one', async () => {
    await session.open('no-article.html');
    const found = await suggested(session, 'sam alt');
    expect(found[0]?.content).toBe('Sam Altman (sam-altman)');
    expect(found[0]?.description).toMatch(/Sam Altman.*Person · .*OpenAI/);
    await enter(session, found[0]!.content);
    const who = await openedWho(session);
    expect(who.entity).toBe('Sam Altman');
    await who.close();
  });

  describe('on the look-up page', () => {
    let who: PanelPage;
    beforeAll(async () => {
      who = await openPanelPage(session, 'lookup.html');
    });

    it('works with the keyboard alone, and leads to related names and back', async () => {
      await who.evaluate(`document.querySelector('[name=who]').focus()`);
      await who.press(...'anthropic');
      await who.until(`document.querySelector('[data-entity=anthropic]')`);
      await who.press('ArrowDown', 'Enter');
      await who.until(`document.querySelector('.entity h2:focus')?.innerText === 'Anthropic'`);
      await who.until(`document.querySelector('.relations').innerText.includes('Dario Amodei')`);
      expect(await who.violations()).toEqual([]);
      await who.evaluate(
        `[...document.querySelectorAll('.relations button')].find(one => one.innerText === 'Dario Amodei').focus()`,
      );
      await who.press('Enter');
      await who.until(`document.querySelector('.entity h2:focus')?.innerText === 'Dario Amodei'`);
      await who.evaluate('history.back()');
      await who.until(`document.querySelector('.entity h2:focus')?.innerText === 'Anthropic'`);
      await who.click('.back');
      await who.until(`!document.querySelector('.entity')`);
      expect(await who.violations()).toEqual([]);
    });

    it('lists everything of the same name, and offers searches for an unknown name', async () => {
      await who.goto(session.browser.extensionUrl('lookup.html?name=Springfield'));
      await who.until(`document.querySelectorAll('.found-names li').length > 3`);
      await who.resize({ width: 1000, height: 700 });
      await who.goto(session.browser.extensionUrl('lookup.html?name=Zorblatt+Quux'));
      await who.until(`document.body.innerText.includes('Nothing found for “Zorblatt Quux”')`);
      expect(await who.evaluate(`document.querySelectorAll('.searches a').length`)).toBe(4);
      expect(await who.violations()).toEqual([]);
    });
  });
});
