// npm run shots
//
// Takes the store screenshots (1280 by 800) of the running extension on the demo page, into docs/store/.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import type { OpenedBrowser, Size, Tab } from '../browsers/opened-browser.ts';
import { openPopupTab, waitUntilRead } from '../start/extension-page.ts';
import { findPage } from '../start/find-page.ts';
import { openCard } from '../start/open-card.ts';
import { commandLine } from '../usage.ts';

commandLine(import.meta.filename, { options: {} });

/** The size that both stores accept. */
const SHOT: Size = { width: 1280, height: 800 };
const FOLDER = path.resolve(import.meta.dirname, '../../docs/store');

const fileOf = (name: string): string => path.join(FOLDER, `${name}.png`);
mkdirSync(FOLDER, { recursive: true });
const extension = buildExtension('chromium');
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await findPage(undefined, 'en');
  const browser = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), extension, {
    headless: true,
    colorScheme,
  });
  try {
    await shoot(browser, page.url, colorScheme);
  } finally {
    await browser.close();
    page.close();
  }
}

async function shoot(browser: OpenedBrowser, url: string, scheme: 'light' | 'dark'): Promise<void> {
  const tab = await browser.newTab(url);
  await tab.resize(SHOT);
  const popup = await openPopupTab(browser);
  const state = await waitUntilRead(popup);
  if (state.state !== 'read') throw new Error("the demo page wasn't read");
  await tab.bringToFront();
  await sleep(500);
  await tab.screenshot(fileOf('page'));
  if (!(await openCard(tab, state))) throw new Error('no card opened');
  await tab.screenshot(fileOf(`card-${scheme}`));
  console.log(`docs/store/card-${scheme}.png`);
  await popup.tab.bringToFront();
  await sleep(500);
  await popup.tab.screenshot(fileOf('popup'));
  await besideEachOther(browser, `cast-${scheme}`);
  for (const name of ['page', 'popup']) rmSync(fileOf(name));
  if (scheme === 'dark') return;
  for (const name of ['welcome', 'options']) {
    const own = await browser.newTab(browser.extensionUrl(`${name}.html`));
    await own.resize(SHOT);
    await sleep(1_500);
    await own.screenshot(fileOf(name));
    await own.close();
    console.log(`docs/store/${name}.png`);
  }
}

/** Puts the popup on top of its page, where the browser shows it: a screenshot of a page can't include both. */
async function besideEachOther(browser: OpenedBrowser, name: string): Promise<void> {
  const picture = (part: string): string =>
    `data:image/png;base64,${readFileSync(fileOf(part)).toString('base64')}`;
  const tab: Tab = await browser.newTab('about:blank');
  await tab.resize(SHOT);
  await tab.evaluate(`(async () => {
    document.documentElement.style.cssText = 'overflow: hidden';
    document.body.style.cssText = 'margin: 0; position: relative';
    const add = (src, style) => document.body.appendChild(Object.assign(new Image(), { src, style })).decode();
    await add('${picture('page')}', 'display: block');
    await add('${picture('popup')}', 'position: fixed; top: 14px; right: 28px; border-radius: 12px; box-shadow: 0 6px 40px rgb(0 0 0 / 45%)');
  })()`);
  await tab.screenshot(fileOf(name));
  await tab.close();
  console.log(`docs/store/${name}.png`);
}
