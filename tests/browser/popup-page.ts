import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../../tools/browsers/opened-browser.ts';
import type { Session } from './harness.ts';
import { ONE_IS_ENOUGH } from './thorough.ts';

/** Popup or side panel in its own tab, with the same interface in both browsers. */
export interface PanelPage extends Tab {
  /** Presses keys one after the other. */
  press(...keys: string[]): Promise<void>;
  click(selector: string): Promise<void>;
  text(selector?: string): Promise<string>;
  /** Waits until an expression in the panel is truthy, or fails. */
  until(expression: string, patienceMs?: number): Promise<void>;
  /**
   * The problems that axe-core finds, each with its elements; none in browsers that aren't in `ONE_IS_ENOUGH`.
   * @param part selector, if the rest of the page is checked elsewhere: on the settings page, that saves 3 s
   */
  violations(part?: string): Promise<string[]>;
  /** The same in any browser, for what is in one alone. */
  violationsHere(part?: string): Promise<string[]>;
}

const PATIENCE_MS = 15_000;
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const API = '(globalThis.browser ?? chrome)';

/** Opens the popup for the tab that was opened last. */
export async function openPopup(session: Session, query: Record<string, string> = {}): Promise<PanelPage> {
  const panel = await openPanelPage(session, 'popup.html');
  const ids = await panel.evaluate<number[]>(
    `${API}.tabs.query({}).then(tabs => tabs.sort((a, b) => a.id - b.id).map(({ id }) => id))`,
  );
  const search = new URLSearchParams({ tab: String(ids.at(-2)), ...query });
  await panel.goto(session.browser.extensionUrl(`popup.html?${search}`));
  return panel;
}

/** Opens an extension page at the size of a popup. */
export async function openPanelPage(session: Session, name: string): Promise<PanelPage> {
  const url = session.browser.extensionUrl(name);
  const tab = await session.browser.newTab(url);
  await tab.resize({ width: 380, height: 600 });
  const keyboard = await keyboardOf(session, url);
  const until = async (expression: string, patienceMs = PATIENCE_MS): Promise<void> => {
    const end = Date.now() + patienceMs;
    // Fails during a navigation.
    while (!(await tab.evaluate<boolean>(`Boolean(${expression})`).catch(() => false))) {
      if (Date.now() > end) {
        const shown = await tab.evaluate<string>(`document.body.innerText.slice(0, 500)`);
        throw new Error(`waited ${patienceMs} ms in vain: ${expression}\nThe panel shows:\n${shown}`);
      }
      await sleep(50);
    }
  };
  const violationsHere = async (part?: string): Promise<string[]> => {
    if (!(await tab.evaluate<boolean>(`'axe' in globalThis`)))
      await tab.evaluate(`${readFileSync(AXE, 'utf8')}; undefined`);
    if (part) await until(`document.querySelector(${JSON.stringify(part)})`);
    return tab.evaluate(
      `axe.run(${part ? JSON.stringify(part) : ''}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))`,
    );
  };
  return {
    ...tab,
    until,
    async press(...keys) {
      await tab.bringToFront();
      for (const key of keys) await keyboard(key);
    },
    async click(selector) {
      await until(`document.querySelector(${JSON.stringify(selector)})`);
      await tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    text: (selector = 'body') =>
      tab.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
    violations: async part => (ONE_IS_ENOUGH.includes(session.family) ? violationsHere(part) : []),
    violationsHere,
  };
}

/** The driver's keyboard, which `Tab` lacks. */
async function keyboardOf(
  { browser: { driver } }: Session,
  url: string,
): Promise<(key: string) => Promise<void>> {
  if (driver.family === 'chromium') {
    const page = driver.context.pages().findLast(candidate => candidate.url() === url)!;
    return key => page.keyboard.press(key);
  }
  const page = (await driver.browser.pages()).at(-1)!;
  return key => page.keyboard.press(key as Parameters<typeof page.keyboard.press>[0]);
}
