import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';
import { openPopupTab, waitUntilRead } from './extension-page.ts';
import { namesAreMarked, openCard } from './open-card.ts';
import { type CastLine, readCast } from './read-cast.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.output/screenshots');

/** The cast of a page, and screenshots. */
export interface Report {
  readonly cast: readonly CastLine[];
  readonly screenshots: readonly string[];
}

/** The page opened but there is nothing to report; the message says why. */
export class NothingToReport extends Error {
  override readonly name = 'NothingToReport';
}

/**
 * Waits until a page is read, reads its cast from the popup and takes screenshots of page, card and popup.
 * @param page the browser's only tab
 * @param label part of the screenshots' file names
 * @throws NothingToReport if the page isn't an article, or something the reader should see doesn't appear
 */
export async function report(browser: OpenedBrowser, page: Tab, label: string): Promise<Report> {
  const popup = await openPopupTab(browser);
  await page.bringToFront();
  const state = await waitUntilRead(popup);
  if (state.state === 'no-article')
    throw new NothingToReport(
      'the page is not an article that Dramatis would read, so nothing is highlighted',
    );
  if (state.state === 'failed') throw new NothingToReport(`couldn't read the page: ${state.reason}`);
  if (state.state !== 'read') throw new NothingToReport(`Dramatis is off on this page`);
  if (state.analysis.mentions.length === 0) throw new NothingToReport('there are no names in the article');
  if (!(await namesAreMarked(page))) throw new NothingToReport('names were found, but none is highlighted');

  mkdirSync(FOLDER, { recursive: true });
  const fileOf = (part: string): string => path.join(FOLDER, `${label}-${part}.png`);
  await page.screenshot(fileOf('page'));
  if (!(await openCard(page, state))) throw new NothingToReport('no card opened on any name');
  await page.screenshot(fileOf('card'));
  await popup.tab.bringToFront();
  // Before the folded rows are unfolded: the screenshot shows the popup as it opens.
  await popup.tab.screenshot(fileOf('popup'));
  const cast = await readCast(popup.tab);
  return { cast, screenshots: ['page', 'card', 'popup'].map(fileOf) };
}
