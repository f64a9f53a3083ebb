import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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
import { report } from '../start/report.ts';
import type { Scheme } from './options.ts';

/** The size that both stores accept. */
const SHOT: Size = { width: 1280, height: 800 };
const FOLDER = path.resolve(import.meta.dirname, '../../docs/store');
/** What the README shows. */
const README_FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');
const README_PICTURES = ['card', 'popup'];

const fileOf = (name: string): string => path.join(FOLDER, `${name}.png`);

/** Takes the pictures of the stores and of the README. */
export async function takeStorePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const extension = buildExtension('chromium');
  for (const colorScheme of ['light', 'dark'] as const) {
    await inBrowser(extension, colorScheme, (browser, url) => shoot(browser, url, colorScheme));
    await inBrowser(extension, colorScheme, (browser, url) => shootForReadme(browser, url, colorScheme));
  }
}

async function inBrowser(
  extension: string,
  colorScheme: Scheme,
  take: (browser: OpenedBrowser, url: string) => Promise<void>,
): Promise<void> {
  const page = await findPage(undefined, 'en');
  const browser = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), extension, {
    headless: true,
    colorScheme,
  });
  try {
    await take(browser, page.url);
  } finally {
    await browser.close();
    page.close();
  }
}

/** The same pictures as `npm start` takes. */
async function shootForReadme(browser: OpenedBrowser, url: string, scheme: Scheme): Promise<void> {
  const label = scheme === 'light' ? 'chromium' : 'chromium-dark';
  const { screenshots } = await report(browser, await browser.newTab(url), label);
  for (const part of README_PICTURES) {
    const name = `${label}-${part}.png`;
    copyFileSync(screenshots.find(file => path.basename(file) === name)!, path.join(README_FOLDER, name));
    console.log(`docs/pictures/${name}`);
  }
}

async function shoot(browser: OpenedBrowser, url: string, scheme: Scheme): Promise<void> {
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
