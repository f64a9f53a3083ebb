import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type LaunchOptions, type OpenedBrowser, PAGE_SIZE, type Tab } from './opened-browser.ts';
import { profileFolder } from './profile-folder.ts';

/** How long an add-on's page may take to load on a busy machine. */
const LOADED_WITHIN_MS = 20_000;

const SCHEMES = { dark: 0, light: 1 } as const;

/**
 * Opens Firefox with a fresh profile and a temporary add-on. Firefox grants it the hosts that its manifest names.
 * @throws Error if it doesn't start or doesn't load the add-on
 */
export async function launchFirefox(
  executable: string,
  extensionFolder: string,
  { headless, colorScheme, proxyPort, firefoxPreferences, firefoxProfile }: LaunchOptions,
): Promise<OpenedBrowser> {
  const profile = profileFolder(executable, firefoxProfile);
  // Firefox picks a random host for the add-on's pages, unless the profile already has one.
  const host = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: profile.path,
    // Without this, drivers can't access an add-on's pages (seen in Firefox 153).
    args: headless ? ['--remote-allow-system-access'] : [],
    defaultViewport: headless ? PAGE_SIZE : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId(extensionFolder)]: host }),
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(colorScheme ? { 'layout.css.prefers-color-scheme.content-override': SCHEMES[colorScheme] } : {}),
      ...(proxyPort ? proxyPreferences(proxyPort) : {}),
      ...firefoxPreferences,
    },
  });
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  browser.process()!.once('exit', profile.remove);
  try {
    await browser.installExtension(extensionFolder);
    return {
      driver: { family: 'firefox', browser },
      version: (await browser.version()).replace('firefox/', 'Firefox '),
      extensionUrl: page => `moz-extension://${host}/${page}`,
      newTab: async url => {
        const tab = tabOf(await emptyPage(browser));
        // The driver's default viewport doesn't apply to the first page.
        if (headless) await tab.resize(PAGE_SIZE);
        await tab.goto(url);
        return tab;
      },
      close: async () => {
        await browser.close();
        // A test run may end before the process reports its exit.
        profile.remove();
      },
      closed,
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function proxyPreferences(port: number): Readonly<Record<string, string | number>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

function addOnId(extensionFolder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extensionFolder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionFolder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

/** Reuses the blank tab that the browser opens at the start. */
async function emptyPage(browser: Browser): Promise<Page> {
  const pages = await browser.pages();
  const [first] = pages;
  return first && pages.length === 1 && first.url() === 'about:blank' ? first : browser.newPage();
}

/** Firefox sends drivers no load events for an add-on's page (seen in Firefox 153), so poll the page. */
async function goto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  await page.goto(url, { waitUntil: [] });
  const deadline = Date.now() + LOADED_WITHIN_MS;
  const state = 'location.href + " " + document.readyState';
  while ((await page.evaluate(state).catch(() => '')) !== `${url} complete`) {
    if (Date.now() > deadline) throw new Error(`${url} didn't load`);
    await setTimeout(50);
  }
}

function tabOf(page: Page): Tab {
  return {
    goto: url => goto(page, url),
    evaluate: expression => page.evaluate(expression) as Promise<never>,
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    resize: size => page.setViewport(size),
    bringToFront: () => page.bringToFront(),
    screenshot: async file => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}
