import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

/** Every page of the extension, and what it shows when it is ready. */
const PAGES = [
  ['welcome.html', '[data-ready=true]'],
  ['options.html', '#about'],
  ['who.html?name=paris', '.found-names li'],
  ['who.html?name=anthropic', '.relations'],
  ['popup.html', '.cast-row'],
  ['sidepanel.html', '.status'],
] as const;

const LOOKS = [
  { theme: 'dark', language: 'ar', width: 400 },
  { theme: 'light', language: 'de', width: 1100 },
] as const;

const API = '(globalThis.browser ?? chrome)';

// English in the light is in the tests of each page.
describe.each(FAMILIES)('every page of the extension in %s', family => {
  let session: Session;
  let tools: PanelPage;
  beforeAll(async () => {
    session = await openBrowser(family);
    await session.open('no-article.html');
    tools = await openPanelPage(session, 'options.html');
  });
  afterAll(() => session?.close());

  it.each(LOOKS)('has nothing that axe-core finds, and fits: $theme, $language, $width px', async look => {
    const { theme, language, width } = look;
    await tools.evaluate(
      `${API}.storage.sync.set({ 'choice.theme': '${theme}', 'choice.language': '${language}' })`,
    );
    const article = await session.open('article.html');
    const found: Record<string, unknown> = {};
    for (const [name, ready] of PAGES) {
      const page = name === 'popup.html' ? await openPopup(session) : await openPanelPage(session, name);
      await page.resize({ width, height: 800 });
      await page.until(`document.querySelector('${ready}')`);
      const violations = await page.violations();
      const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
      const { dir, worn } = await page.evaluate<{ dir: string; worn: string }>(
        `({ dir: document.documentElement.dir, worn: document.documentElement.dataset.theme })`,
      );
      if (violations.length || !fits || dir !== (language === 'ar' ? 'rtl' : 'ltr') || worn !== theme)
        found[name] = { violations, fits, dir, worn };
      await page.close();
    }
    await article.close();
    expect(found).toEqual({});
  });
});
