import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser-ui.ts';
import { openBrowser, type Session, type TestPage } from './harness.ts';
import { openPanelPage } from './popup-page.ts';

// Drivers can't simulate touch in desktop Firefox.
describe('touch in Chromium', () => {
  let session: Session;
  let page: TestPage;
  let tap: (at: { x: number; y: number }) => Promise<void>;
  beforeAll(async () => {
    session = await openBrowser('chromium');
    page = await session.open('article.html');
    await page.resize({ width: 412, height: 800 });
    await page.untilMarked();
    const { driver } = session.browser;
    if (driver.family !== 'chromium') throw new Error('not Chromium');
    const cdp = await driver.context.newCDPSession(driver.context.pages().at(-1)!);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    tap = async point => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
  });
  afterAll(() => session?.close());

  it('opens a sheet as wide as the window that covers neither the word nor the line below it, and closes it on a tap elsewhere', async () => {
    await tap(await page.find('Sam Altman'));
    await page.untilCard('Sam Altman');
    await page.inCardHost(root =>
      Promise.all(root.getAnimations().map(({ finished }) => finished)).then(String),
    );
    const box = await page.cardBox();
    expect([box.left, box.right]).toEqual([0, 412]);
    expect(box.bottom).toBe(800);
    const wordBottom = await page.evaluate<number>(
      `[...CSS.highlights.get('dramatis-person')].map(({ startContainer, startOffset, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, endOffset);
        return String(range) === 'Sam Altman' ? range.getBoundingClientRect().bottom : 0;
      }).reduce((a, b) => Math.max(a, b))`,
    );
    expect(box.top).toBeGreaterThan(wordBottom + 20);
    await tap({ x: 20, y: 20 });
    await page.untilNoCard();
  });

  it('follows a link with a mark in it without opening a card', async () => {
    const at = await page.evaluate<{ x: number; y: number }>(`(() => {
      const link = document.querySelector('article a');
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    expect(
      await page.evaluate(`CSS.highlights.highlightsFromPoint(${at.x}, ${at.y}).length`),
    ).toBeGreaterThan(0);
    await tap(at);
    await page.until(`location.hash === '#anthropic'`);
    expect(await page.cardText()).toBeNull();
  });

  it('opens nothing if tapping is turned off', async () => {
    const options = await openPanelPage(session, 'options.html');
    await options.click('.touch input');
    await until('the setting to be stored', () =>
      options.evaluate<boolean>(
        `chrome.storage.sync.get(null).then(stored => stored['setting.touch'] === false)`,
      ),
    );
    await options.close();
    await page.bringToFront();
    const at = await page.find('Sam Altman');
    const opensCard = async (): Promise<boolean> => {
      await tap(at);
      // Far longer than a card takes to open.
      await new Promise(resolve => setTimeout(resolve, 500));
      const isOpen = (await page.cardText()) !== null;
      if (isOpen) await page.press('Escape');
      return isOpen;
    };
    // The page hears of the change a moment later, and nothing on it shows that.
    await until('taps to open nothing', async () => !(await opensCard()));
    expect(await opensCard()).toBe(false);
  });
});
