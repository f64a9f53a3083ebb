import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';
import { openPopupTab, waitUntilRead } from './extension-page.ts';
import { namesAreMarked, openCard } from './open-card.ts';
import { type CastLine, readCast } from './read-cast.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.output/screenshots');

/** What was found on a page, and the pictures of it. */
export interface Report {
  readonly cast: readonly CastLine[];
  readonly screenshots: readonly string[];
}

/** The page was opened and cannot be reported on; the message says why. */
export class NothingToReport extends Error {
  override readonly name = 'NothingToReport';
}

/**
 * Waits until a page is read, reads its cast off the popup and takes pictures of page, card and popup.
 * @param page the browser's only tab
 * @param label goes into the pictures' file names
 * @throws NothingToReport where the page is no article, or something that a reader should see does not appear
 */
export async function report(browser: OpenedBrowser, page: Tab, label: string): Promise<Report> {
  const popup = await openPopupTab(browser);
  await page.bringToFront();
  const state = await waitUntilRead(popup);
  if (state.state === 'no-article')
    throw new NothingToReport('the page is no article that Dramatis would read: nothing is marked on it');
  if (state.state === 'failed') throw new NothingToReport(`the page could not be read: ${state.reason}`);
  if (state.state !== 'read') throw new NothingToReport(`Dramatis is switched off on this page`);
  if (state.analysis.mentions.length === 0)
    throw new NothingToReport('the article was read, and no name was found in it');
  if (!(await namesAreMarked(page)))
    throw new NothingToReport('names were found, and none is marked on the page');

  mkdirSync(FOLDER, { recursive: true });
  const fileOf = (part: string): string => path.join(FOLDER, `${label}-${part}.png`);
  await page.screenshot(fileOf('page'));
  if (!(await openCard(page, state))) throw new NothingToReport('no card opened over any name');
  await page.screenshot(fileOf('card'));
  await popup.tab.bringToFront();
  // The picture shows the popup as it opens, before the folded rows are unfolded to be read.
  await popup.tab.screenshot(fileOf('popup'));
  const cast = await readCast(popup.tab);
  return { cast, screenshots: ['page', 'card', 'popup'].map(fileOf) };
}
