import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type LaunchOptions, type OpenedBrowser, PAGE_SIZE, type Tab } from './opened-browser.ts';

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Lets the debugging pipe load an extension into Chromium, Chrome and Edge alike. Branded builds of Chrome have no
  // --load-extension since version 137: https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
  '--enable-unsafe-extension-debugging',
];

/**
 * Opens Chromium, Chrome or Edge with a fresh profile and an unpacked extension.
 * @throws Error if it doesn't start or doesn't load the extension
 */
export async function launchChromium(
  executable: string,
  extensionFolder: string,
  { headless, colorScheme, proxyPort }: LaunchOptions,
): Promise<OpenedBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: executable,
    headless,
    // The sandbox doesn't work for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...ARGUMENTS, ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : [])],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? PAGE_SIZE : null,
    colorScheme: colorScheme ?? null,
  });
  try {
    const id = await loadExtension(context, extensionFolder);
    return {
      driver: { family: 'chromium', context },
      version: `Chromium ${context.browser()?.version() ?? ''}`,
      extensionUrl: page => `chrome-extension://${id}/${page}`,
      newTab: async url => {
        const page = await emptyPage(context);
        await page.goto(url);
        return tabOf(page);
      },
      close: () => context.close(),
      closed: new Promise(resolve => context.once('close', () => resolve())),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser quit while it was starting');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types don't include this protocol command.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  try {
    const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
    return id;
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`Chromium ${browser.version()} didn't load the extension from ${folder}: ${reason}`);
  } finally {
    await session.detach();
  }
}

/** Reuses the blank tab that the browser opens at the start. */
async function emptyPage(context: BrowserContext): Promise<Page> {
  const [first] = context.pages();
  return first && context.pages().length === 1 && first.url() === 'about:blank' ? first : context.newPage();
}

function tabOf(page: Page): Tab {
  return {
    goto: async url => {
      await page.goto(url);
    },
    evaluate: expression => page.evaluate(expression),
    hover: async (x, y) => {
      await page.mouse.move(x, y, { steps: 4 });
    },
    resize: size => page.setViewportSize(size),
    bringToFront: () => page.bringToFront(),
    screenshot: async file => {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}
