import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import arabic from '../../locales/ar.json' with { type: 'json' };
import spanish from '../../locales/es.json' with { type: 'json' };
import { inFirefoxWindow, until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { SLEEPS_SOON } from './lifecycle.ts';
import { openPanelPage, type PanelPage } from './popup-page.ts';

const API = '(globalThis.browser ?? chrome)';

describe.each(FAMILIES)('settings in %s', family => {
  let session: Session;
  let page: TestPage;
  let options: PanelPage;
  beforeAll(async () => {
    session = await openBrowser(family, { firefoxPreferences: SLEEPS_SOON });
    page = await session.open('article.html');
    await page.untilMarked();
    options = await openPanelPage(session, 'options.html');
    await options.resize({ width: 1200, height: 900 });
    await options.until(`document.querySelector('#privacy')`);
  });
  afterAll(() => session?.close());

  const countOf = (kind: string) => `(CSS.highlights.get('dramatis-${kind}')?.size ?? 0)`;

  /** Adds a name to the names that are never highlighted. */
  const ignore = (name: string) =>
    options.evaluate(`(() => {
      const field = document.querySelector('[name=ignored]');
      field.value = '${name}';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => field.form.querySelector('button').click(), 50);
    })()`);

  it('move nothing once they are shown', async () => {
    const tops = `[...document.querySelectorAll('h2, h3')].map(one => one.textContent + ' ' + Math.round(one.getBoundingClientRect().top + scrollY)).join()`;
    const shown = await openPanelPage(session, 'options.html');
    await shown.resize({ width: 1200, height: 900 });
    await shown.goto(session.browser.extensionUrl('options.html?again'));
    await shown.until(`document.querySelector('h2')`);
    const first = await shown.evaluate<string>(tops);
    await shown.until(
      `document.querySelector('#coverage .starter') && document.querySelector('#about').textContent.includes('entries')`,
    );
    expect(await shown.evaluate(tops)).toBe(first);
    const shift = `new Promise(done => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(0);
      let sum = 0;
      new PerformanceObserver(list => list.getEntries().forEach(({ value }) => { sum += value; }))
        .observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 500);
    })`;
    expect(await shown.evaluate(shift)).toBe(0);
    await shown.close();
    await options.bringToFront();
  });

  it('mark all, the first or no mentions on open pages', async () => {
    const first = await page.evaluate<number>(countOf('person'));
    await options.click('[name=marks][value=all]');
    await page.until(`${countOf('person')} > ${first}`);
    await options.click('[name=marks][value=none]');
    await page.until(`${countOf('person')} === 0`);
    await options.click('[name=marks][value=first]');
    await page.until(`${countOf('person')} === ${first}`);
  });

  it('turn kinds off and on', async () => {
    await options.click('[name=kind][value=person]');
    await page.until(`${countOf('person')} === 0 && ${countOf('organization')} > 0`);
    await options.click('[name=kind][value=person]');
    await page.until(`${countOf('person')} > 0`);
  });

  it('mark a kind in another style', async () => {
    const choose = (style: string) =>
      options.evaluate(`(() => {
        const select = document.querySelector('[name=style-person]');
        select.value = '${style}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    const painted = `getComputedStyle(document.querySelector('article'), '::highlight(dramatis-person)').backgroundColor`;
    const isTinted = `${painted}.startsWith('rgba(154, 67, 28')`;
    await choose('tint');
    await page.until(isTinted);
    await choose('line');
    await page.until(`!${isTinted} && ${countOf('person')} > 0`);
  });

  it('work only on the sites of a list, or everywhere else', async () => {
    await options.click('[name=sites][value=only]');
    await page.until(`CSS.highlights.size === 0`);
    const add = (site: string) =>
      options.evaluate(`(() => {
        const field = document.querySelector('[name=site]');
        field.value = ${JSON.stringify(site)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => field.form.querySelector('button').click(), 50);
      })()`);
    await add('not a site');
    await options.until(`document.querySelector('[name=site]').ariaInvalid === 'true'`);
    await add(await page.evaluate<string>('location.origin'));
    await page.untilMarked();
    await options.click('#sites .listed-items button');
    await page.until(`CSS.highlights.size === 0`);
    await options.click('[name=sites][value=except]');
    await page.untilMarked();
  });

  it('change the language immediately', async () => {
    await options.evaluate(`(() => {
      const select = document.querySelector('[name=language]');
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await options.until(
      `document.documentElement.dir === 'rtl' && document.querySelector('#part-marks').innerText === '${arabic.settings.highlighting}'`,
    );
    await options.evaluate(`(() => {
      const select = document.querySelector('[name=language]');
      select.value = 'browser';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await options.until(`document.documentElement.dir === 'ltr'`);
  });

  it('change the language of cards', async () => {
    const choose = (language: string) =>
      options.evaluate(`(() => {
        const select = document.querySelector('[name=language]');
        select.value = '${language}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await choose('es');
    // The setting is stored by then: a card keeps the language that it opens in.
    await options.until(`document.documentElement.lang === 'es'`);
    try {
      await page.bringToFront();
      await page.hoverText('Dario Amodei');
      await page.untilCard(spanish.card.showStories);
      await page.press('Escape');
      await page.untilNoCard();
    } finally {
      await choose('browser');
      await options.until(`document.documentElement.lang !== 'es'`);
    }
  });

  it('change the delay of cards', async () => {
    const wait = async (ms: number): Promise<void> => {
      await options.evaluate(`(() => {
        const slider = document.querySelector('.delay input');
        slider.value = ${ms};
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await options.until(
        `document.querySelector('.delay input').ariaValueText.replace(/\\D/g, '') === '${ms}'`,
      );
    };
    await wait(1500);
    // The page asks for changed settings a moment later.
    await new Promise(resolve => setTimeout(resolve, 500));
    await page.bringToFront();
    const { x, y } = await page.find('Pete Hegseth');
    await page.hover(1, 1);
    // Finding it may have scrolled the page, and cards stay closed for a moment after that.
    await sleep(300);
    const start = Date.now();
    await page.hover(x, y);
    await page.untilCard('Pete Hegseth');
    expect(Date.now() - start).toBeGreaterThan(1400);
    await page.press('Escape');
    await page.untilNoCard();
    await wait(300);
  });

  it('stop and resume highlighting a name that is entered', async () => {
    const before = await page.evaluate<number>(countOf('organization'));
    await ignore('Anthropic');
    await page.until(`${countOf('organization')} < ${before}`);
    await options.click('#names .listed-items button');
    await page.until(`${countOf('organization')} === ${before}`);
  });

  it('are stored on this device if they don’t fit into sync storage', async () => {
    const filling = `Object.fromEntries(Array.from({ length: 505 }, (_, at) => ['fill.' + at, at]))`;
    await options.evaluate(`${API}.storage.sync.set(${filling})`);
    const before = await page.evaluate<number>(countOf('organization'));
    await ignore('OpenAI');
    await page.until(`${countOf('organization')} < ${before}`);
    const key = 'setting.ignoredNames/OpenAI';
    expect(await options.evaluate(`${API}.storage.local.get('${key}')`)).toHaveProperty([key]);
    await options.evaluate(`${API}.storage.sync.remove(Object.keys(${filling}))`);
    await options.click('#names .listed-items button');
    await page.until(`${countOf('organization')} === ${before}`);
  });

  it('link to the browser’s page for keyboard shortcuts', async () => {
    const keys = await options.text('#keys');
    for (const combination of ['D', 'J', 'K']) expect(keys).toContain(`Alt+Shift+${combination}`);
    await options.click('[data-keys]');
    const address = await until('the page', async () => {
      if (family === 'firefox')
        return inFirefoxWindow<string>(
          session,
          `gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec).find(url => url === 'about:addons')`,
        );
      const { driver } = session.browser;
      return (
        driver.family === 'chromium' &&
        driver.context
          .pages()
          .map(one => one.url())
          .find(url => url.startsWith('chrome://extensions'))
      );
    });
    expect(address).toMatch(/^(about:addons|chrome:\/\/extensions\/shortcuts)/);
    if (family === 'firefox')
      await inFirefoxWindow(session, `(gBrowser.removeTab(gBrowser.selectedTab), true)`);
    await options.bringToFront();
  });

  it('import a file, list its problems and undo the import', async () => {
    const take = (text: string) =>
      options.evaluate(`(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], 'dramatis.json'));
        const input = document.querySelector('#data input[type=file]');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await take('{\n"dramatis": 1,\n oops');
    await options.until(`document.querySelector('.import-notice').innerText.startsWith('Line 3')`);
    const file = { dramatis: 1, made: '', feeds: [], live: [], readingHistory: false, packs: [] };
    await take(JSON.stringify({ ...file, settings: { marks: 'some' } }));
    await options.until(`document.querySelector('.import-notice').innerText.includes('settings.marks')`);
    await take(JSON.stringify({ ...file, settings: { marks: 'none' } }));
    await page.until(`CSS.highlights.size === 0`);
    await options.click('[data-undo]');
    await page.untilMarked();
  });

  it('are deleted after confirmation', async () => {
    await options.click('[name=marks][value=none]');
    await page.until(`CSS.highlights.size === 0`);
    await options.click('[data-reset=ask]');
    await options.until(`document.querySelector('dialog').open`);
    expect(await options.violations('dialog')).toEqual([]);
    await options.click('[data-reset=sure]');
    await page.untilMarked();
  });

  it('stay as a newer version of Dramatis stored them, and say so', async () => {
    const address = session.browser.extensionUrl('options.html?newer');
    await options.evaluate(`${API}.storage.local.set({ 'stored.version': 99 })`);
    await options.goto(address);
    await options.until(
      `document.querySelector('.import-notice')?.innerText.includes('newer version of Dramatis')`,
    );
    await options.click('[name=marks][value=none]');
    await options.until(`document.querySelector('[name=marks][value=first]').checked`);
    expect(await options.evaluate(`${API}.storage.sync.get('setting.marks')`)).toEqual({});
    await options.evaluate(`${API}.storage.local.remove('stored.version')`);
    await options.goto(session.browser.extensionUrl('options.html'));
    await options.until(`document.querySelector('#privacy')`);
  });

  it.each([
    ['light', 1200],
    ['dark', 400],
  ] as const)('have nothing that axe-core finds, and fit: %s, %i px', async (theme, width) => {
    await options.resize({ width, height: 900 });
    await options.click(`[name=theme][value=${theme}]`);
    await options.until(`document.documentElement.dataset.theme === '${theme}'`);
    expect(await options.violations()).toEqual([]);
    expect(await options.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
