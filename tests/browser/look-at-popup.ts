import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Family } from '../../tools/browsers/browser.ts';
import type { PanelPage } from './popup-page.ts';
import { ONE_IS_ENOUGH } from './thorough.ts';

const API = '(globalThis.browser ?? chrome)';
const SIZES = {
  narrow: { page: 'popup', width: 380, height: 600 },
  least: { page: 'popup', width: 320, height: 600 },
  wide: { page: 'side', width: 1000, height: 900 },
} as const;
/** Folder for screenshots; none are taken if it isn't set. */
const { SHOTS } = process.env;

/**
 * Runs axe-core in light and dark, at the size of the popup, of the narrowest one and of a wide side panel. Takes screenshots
 * if SHOTS names a folder.
 * @param state names the screenshots
 */
export async function lookAtPopup(
  popup: PanelPage,
  family: Family,
  state: string,
  sizes: readonly (keyof typeof SIZES)[] = ['narrow'],
): Promise<void> {
  if (!SHOTS && !ONE_IS_ENOUGH.includes(family)) return;
  for (const size of sizes)
    for (const scheme of ['light', 'dark']) {
      await setSize(popup, size);
      await popup.evaluate(`${API}.storage.sync.set({ 'setting.theme': '${scheme}' }).then(() => true)`);
      await popup.until(`document.documentElement.dataset.theme === '${scheme}'`);
      expect(await popup.violations(), `${family}, ${state}, ${size}, ${scheme}`).toEqual([]);
      if (SHOTS) await shoot(popup, path.join(SHOTS, `${family}-${state}-${size}-${scheme}`));
    }
  await setSize(popup, 'narrow');
}

async function setSize(popup: PanelPage, size: keyof typeof SIZES): Promise<void> {
  const { page, width, height } = SIZES[size];
  await popup.resize({ width, height });
  await popup.evaluate(`void (document.documentElement.className = '${page}')`);
}

/** Takes screenshots from top to bottom, each a window high. */
async function shoot(popup: PanelPage, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const column = `[...document.querySelectorAll('.column')].findLast(one => one.checkVisibility())`;
  for (let at = 0; at < 4; at++) {
    const isMore = await popup.evaluate<boolean>(
      `(() => { const c = ${column}; c.scrollTo(0, ${at} * (c.clientHeight - 40)); return c.scrollTop + c.clientHeight < c.scrollHeight - 2; })()`,
    );
    await popup.screenshot(`${file}-${at}.png`);
    if (!isMore) break;
  }
  await popup.evaluate(`${column}.scrollTo(0, 0)`);
}
