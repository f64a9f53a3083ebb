import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { SLEEPS_SOON, stopBackground, switchAccess, uncaughtErrors, update } from './lifecycle.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';
import { THOROUGH } from './thorough.ts';

const API = '(globalThis.browser ?? chrome)';
const TABS = THOROUGH ? 30 : 8;
/** How long after a request the worker is killed. ms. */
const AMID_MS = [30, 150, 300, 450, 600];

describe.each(FAMILIES)('Dramatis in %s', family => {
  let session: Session;
  /** An extension page that can inspect storage and tabs. */
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

  /** All stored settings as one text. */
  const stored = () =>
    inside.evaluate<string>(
      `Promise.all([${API}.storage.local.get(null), ${API}.storage.sync.get(null)]).then(JSON.stringify)`,
    );

  it('loses nothing when its worker is killed before and during every step', async () => {
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
      ['open a card', () => page.hoverText('Pete Hegseth').then(() => page.untilCard('Pentagon'))],
      ['follow a name', () => page.pressInMenu('Follow Pete Hegseth')],
      ['keep it', () => until('the name', async () => (await stored()).includes('Pete Hegseth'))],
      [
        'rule a name out',
        async () => {
          // The menu, then the card.
          await page.press('Escape');
          await page.press('Escape');
          await page.hover(5, 5);
          await page.untilNoCard();
          await page.hoverText('Pete Hegseth');
          await page.untilCard('Pentagon');
          await page.pressInMenu('Never highlight');
          await page.untilCard('won’t be highlighted');
        },
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

  it(`reads ${TABS} tabs at once`, async () => {
    const page = await session.open('article.html');
    const address = await page.evaluate<string>('location.href');
    await inside.evaluate(
      `Promise.all(Array.from({ length: ${TABS} }, (_, n) => ${API}.tabs.create({ url: ${JSON.stringify(address)} + '?' + n, active: false }))).then(tabs => { globalThis.opened = tabs.map(({ id }) => id) })`,
    );
    const states = () =>
      inside.evaluate<string[]>(
        `Promise.all(opened.map(id => ${API}.tabs.sendMessage(id, { name: 'pageState', payload: {} }, { frameId: 0 }).then(({ reply }) => reply.state, () => 'none')))`,
      );
    // Background tabs take longer to become idle.
    for (let tries = 0; tries < 300 && (await states()).some(state => state !== 'read'); tries++)
      await new Promise(resolve => setTimeout(resolve, 100));
    expect(new Set(await states())).toEqual(new Set(['read']));
    await inside.evaluate(`${API}.tabs.remove(opened)`);
    await page.close();
  });

  it('keeps settings, and shows an error, when storage is full', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const marks = `[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`;
    let first = await page.evaluate<number>(marks);
    // The page is read again if its text arrives late.
    await until('settled marks', async () => {
      const before = first;
      await sleep(300);
      first = await page.evaluate<number>(marks);
      return first === before;
    });
    await inside.evaluate(`(async () => {
      const { sync, local } = ${API}.storage;
      // Fill it up with smaller and smaller pieces until none fits.
      const areas = [[sync, 8_000], ...(${family === 'chromium'} ? [[local, 4_000_000]] : [])];
      for (const [area, largest] of areas)
        for (let size = largest, n = 0; size > 0; n++)
          await area.set({ ['junk' + n]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 4) });
    })()`);
    const before = await stored();
    await inside.click('[name=marks][value=all]');
    if (family === 'chromium') {
      await inside.until(`/went wrong/.test(document.querySelector('#data').innerText)`);
      expect(await stored()).toBe(before);
      expect(await page.evaluate(marks)).toBe(first);
      // The card doesn't claim success either.
      await page.bringToFront();
      await page.hoverText('European Commission');
      await page.untilCard('European Commission');
      await page.pressInMenu('Never highlight');
      await page.untilCard('Couldn’t save that');
      await page.press('Escape');
      expect(await stored()).toBe(before);
    }
    // Firefox doesn't limit local storage. Whatever doesn't fit into sync storage stays on the device.
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

  it('says that it can’t read pages after a permission is revoked, and carries on once it is granted again', async () => {
    const before = await session.open('article.html');
    await before.untilMarked();
    await switchAccess(session, inside, false);
    // Open pages stay as they are.
    expect(await before.evaluate('CSS.highlights.size')).toBeGreaterThan(0);
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.status .primary')?.innerText === 'Allow access to pages'`);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    // Chromium's prompt can't be answered from a page.
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

  it('keeps working in open tabs after an update, if the browser allows it', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const before = await stored();
    const errors = uncaughtErrors(session);
    await update(session);
    await page.bringToFront();
    await page.hoverText('Sam Altman');
    // Chromium doesn't inject new scripts into open tabs: the old one notices that the extension is gone and stops.
    if (family === 'chromium') await page.until('CSS.highlights.size === 0');
    // Firefox does, but the pointer may have moved before the new script was there.
    else
      await until('a card', async () => {
        await page.hover(5, 5);
        await page.hoverText('Sam Altman');
        await sleep(1000);
        return (await page.cardText())?.includes('Sam Altman') ?? false;
      });
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
