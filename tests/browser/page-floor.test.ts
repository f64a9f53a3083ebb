import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardIn, type InCard } from '../../tools/browsers/card-frame.ts';
import { needBrowser } from '../../tools/browsers/need-browser.ts';
import { builtExtension } from './built-extension.ts';
import { servePages } from './serve-pages.ts';

// The oldest supported browsers lack `highlightsFromPoint` (Chrome before 140, Firefox before 150). A switch of Chromium
// disables it, so that the caret must find the mention under the pointer.

let context: BrowserContext;
let page: Page;
let inCard: InCard;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const extension = builtExtension('chromium');
  pages = await servePages();
  context = await chromium.launchPersistentContext('', {
    executablePath: needBrowser(['chromium']).executable,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      '--disable-blink-features=HighlightsFromPoint',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const session = await context.browser()!.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: extension });
  page = context.pages()[0]!;
  inCard = cardIn(() => page.frames());
});
afterAll(async () => {
  await context?.close();
  await pages?.close();
});

/** Runs in the page. */
function boxOfMark(name: string): { left: number; middle: number; y: number; height: number } | null {
  for (const marks of CSS.highlights.values())
    for (const { startContainer, startOffset, endOffset } of marks) {
      if ((startContainer as Text).data.slice(startOffset, endOffset) !== name) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { left, middle: left + width / 2, y: top + height / 2, height };
    }
  return null;
}

it.each(['article.html', 'shadow.html'])('opens cards on words and nowhere else: %s', async name => {
  await page.goto(pages.url(name));
  await page.waitForFunction(boxOfMark, 'Sam Altman');
  expect(await page.evaluate(`'highlightsFromPoint' in CSS.highlights`)).toBe(false);
  const { middle, y, height } = (await page.evaluate(boxOfMark, 'Sam Altman'))!;
  const nameOnCard = () => inCard(card => card.querySelector('h2')!.textContent);
  const cardAt = async (x: number, atY: number): Promise<string | null> => {
    await page.mouse.move(x, atY, { steps: 3 });
    await page.waitForTimeout(900);
    return nameOnCard();
  };
  // The first card of a browser takes longest.
  await page.mouse.move(middle, y, { steps: 3 });
  await expect.poll(nameOnCard, { timeout: 10_000 }).toBe('Sam Altman');
  await page.keyboard.press('Escape');
  expect(await cardAt(4, y), 'in the margin').toBeNull();
  expect(await cardAt(middle, y - height), 'on the line above').toBeNull();
});
