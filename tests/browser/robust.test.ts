import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { SLEEPS_SOON, stopBackground, switchAccess, uncaughtErrors, update } from './lifecycle.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

const API = '(globalThis.browser ?? chrome)';
const TABS = 30;
/** When a worker is killed that has been given something to do. */
const AMID_MS = [30, 150, 300, 450, 600];

describe.each(FAMILIES)('Dramatis in %s', family => {
  let session: Session;
  /** A page of the extension from which its storage and tabs can be looked at. */
  let inside: PanelPage;
  const openInside = async () => {
    inside = await openPanelPage(session, 'options.html');
    await inside.until(`document.querySelector('#privacy')`);
  };
  beforeAll(async () => {
    session = await openBrowser(family, {
      firefoxPreferences: { ...SLEEPS_SOON, 'extensions.webextOptionalPermissionPrompts': false },
    });
    await session.open('no-article.html');
    await openInside();
  });
  afterAll(() => session?.close());

  /** Everything that is stored of what the reader chose, as one text. */
  const stored = () =>
    inside.evaluate<string>(
      `Promise.all([${API}.storage.local.get(null), ${API}.storage.sync.get(null)]).then(JSON.stringify)`,
    );

  it('loses nothing when its worker is killed before every step and amid it', async () => {
    let page!: TestPage;
    let popup!: PanelPage;
    const steps: [name: string, take: () => Promise<unknown>][] = [
      [
        'read an article',
        async () => {
          page = await session.open('article.html');
          await page.untilMarked();
        },
      ],
      [
        'open a card',
        () => page.hoverText('Pete Hegseth').then(() => page.untilCard('Department of Defense')),
      ],
      ['follow a name', () => page.pressInCard('Follow Pete Hegseth')],
      ['keep it', () => until('the name', async () => (await stored()).includes('Pete Hegseth'))],
      [
        'rule a name out',
        () => page.pressInCard('Never highlight').then(() => page.untilCard('won’t be highlighted')),
      ],
      [
        'show the cast',
        async () => {
          popup = await openPopup(session);
          await popup.until(`document.querySelector('.cast-row')`);
        },
      ],
      [
        'show one of it',
        () => popup.click('.cast-row').then(() => popup.until(`document.querySelector('article.entity')`)),
      ],
      ['read another', async () => (await session.open('rtl.html')).close()],
    ];
    for (const [name, take] of steps) {
      await stopBackground(session);
      const amid = Promise.all(
        AMID_MS.map(ms =>
          new Promise(resolve => setTimeout(resolve, ms)).then(() => stopBackground(session)),
        ),
      );
      await Promise.all([take(), amid]).catch(error => {
        throw new Error(`${name}: ${(error as Error).message}`);
      });
    }
    await until('the ruled-out name', async () => /ignored.*Hegseth|Hegseth.*ignored/s.test(await stored()));
    await popup.close();
    await page.close();
  });

  it('reads 30 tabs at once', async () => {
    const page = await session.open('article.html');
    const address = await page.evaluate<string>('location.href');
    await inside.evaluate(
      `Promise.all(Array.from({ length: ${TABS} }, (_, n) => ${API}.tabs.create({ url: ${JSON.stringify(address)} + '?' + n, active: false }))).then(tabs => { globalThis.opened = tabs.map(({ id }) => id) })`,
    );
    const states = () =>
      inside.evaluate<string[]>(
        `Promise.all(opened.map(id => ${API}.tabs.sendMessage(id, { name: 'pageState', payload: {} }, { frameId: 0 }).then(({ reply }) => reply.state, () => 'none')))`,
      );
    // Tabs in the background are idle late.
    for (let tries = 0; tries < 300 && (await states()).some(state => state !== 'read'); tries++)
      await new Promise(resolve => setTimeout(resolve, 100));
    expect(new Set(await states())).toEqual(new Set(['read']));
    await inside.evaluate(`${API}.tabs.remove(opened)`);
    await page.close();
  });

  it('keeps what was chosen, and says so, when there is no room left', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const marks = `[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`;
    const first = await page.evaluate<number>(marks);
    await inside.evaluate(`(async () => {
      const { sync, local } = ${API}.storage;
      // As full as it gets: ever smaller pieces until none fits.
      const areas = [[sync, 8_000], ...(${family === 'chromium'} ? [[local, 4_000_000]] : [])];
      for (const [area, largest] of areas)
        for (let size = largest, n = 0; size > 10; n++)
          await area.set({ ['junk' + n]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 4) });
    })()`);
    const before = await stored();
    await inside.click('[name=marks][value=all]');
    if (family === 'chromium') {
      await inside.until(`/went wrong/.test(document.querySelector('#data').innerText)`);
      expect(await stored()).toBe(before);
      expect(await page.evaluate(marks)).toBe(first);
      // Nor does the card say what is not so.
      await page.bringToFront();
      await page.hoverText('European Commission');
      await page.untilCard('Never highlight');
      await page.pressInCard('Never highlight');
      await page.untilCard('Couldn’t save that');
      await page.press('Escape');
      expect(await stored()).toBe(before);
    }
    // Firefox gives extensions as much as the disk has: what does not fit the account stays on the device.
    else await page.until(`${marks} > ${first}`);
    await inside.evaluate(`(async () => {
      for (const area of [${API}.storage.sync, ${API}.storage.local])
        await area.remove(Object.keys(await area.get(null)).filter(key => key.startsWith('junk')));
    })()`);
    await inside.click('[name=marks][value=all]');
    await page.until(`${marks} > ${first}`);
    await inside.click('[name=marks][value=first]');
    await page.close();
  });

  it('says so when it may not read pages any more, and goes on when it may again', async () => {
    const before = await session.open('article.html');
    await before.untilMarked();
    await switchAccess(session, inside, false);
    // What is open stays as it is.
    expect(await before.evaluate('CSS.highlights.size')).toBeGreaterThan(0);
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.status .primary')?.innerText === 'Allow access to pages'`);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    // Chromium's own question has to be answered outside of pages.
    if (family === 'chromium') await switchAccess(session, inside, true);
    else {
      await popup.evaluate(`document.querySelector('.status .primary').focus()`);
      await popup.press('Enter');
    }
    if (family === 'chromium') await page.goto(await page.evaluate<string>('location.href'));
    await popup.until(`document.querySelector('.cast-row')`);
    await page.untilMarked();
    await popup.close();
    await page.close();
    await before.close();
  });

  it('goes on where it may when it is updated under an open tab', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const before = await stored();
    const errors = uncaughtErrors(session);
    await update(session);
    await page.bringToFront();
    await page.hoverText('Sam Altman');
    // Chromium puts no new script into tabs that are open: the old one finds out that it is alone, and goes.
    if (family === 'chromium') await page.until('CSS.highlights.size === 0');
    else await page.untilCard('Sam Altman');
    await page.hover(5, 5);
    await page.untilNoCard();
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.status .primary, .cast-row')`);
    if (family === 'chromium') await popup.click('.status .primary');
    await popup.until(`document.querySelector('.cast-row')`);
    await page.bringToFront();
    await page.untilMarked();
    expect(errors).toEqual([]);
    await openInside();
    expect(await stored()).toBe(before);
    await popup.close();
    await page.close();
  });
});
