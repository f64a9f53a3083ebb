import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

/** Every extension page, and an expression that is true once it is ready. */
const PAGES = [
  ['welcome.html', '[data-ready=true]'],
  ['options.html', '#about'],
  ['lookup.html?name=paris', '.found-names li'],
  ['lookup.html?name=anthropic', '.relations'],
  ['popup.html', '.cast-row'],
  ['sidepanel.html', '.status'],
] as const;

const LOOKS = [
  { theme: 'dark', language: 'ar', direction: 'rtl', width: 400 },
  { theme: 'light', language: 'de', direction: 'ltr', width: 1100 },
] as const;

const API = '(globalThis.browser ?? chrome)';

// The tests of each page cover English in the light theme.
describe.each(FAMILIES)('every extension page in %s', family => {
  let session: Session;
  let tools: PanelPage;
  beforeAll(async () => {
    session = await openBrowser(family);
    tools = await openPanelPage(session, 'options.html');
    await session.open('article.html');
  });
  afterAll(() => session?.close());

  it.each(PAGES)(
    'follows language and colours immediately, fits, and has nothing that axe-core finds: %s',
    async (name, ready) => {
      const page = name === 'popup.html' ? await openPopup(session) : await openPanelPage(session, name);
      await page.until(`document.querySelector('${ready}')`);
      for (const { theme, language, direction, width } of LOOKS) {
        await tools.evaluate(
          `${API}.storage.sync.set({ 'setting.theme': '${theme}', 'setting.language': '${language}' })`,
        );
        await page.resize({ width, height: 800 });
        await page.until(
          `(({ lang, dir, dataset }) => lang === '${language}' && dir === '${direction}' && dataset.theme === '${theme}')(document.documentElement)`,
        );
        expect(await page.violations()).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      await page.close();
    },
  );
});
