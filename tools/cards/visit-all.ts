import { inTime, LateError } from '../in-time.ts';
import { VISITED_WITHIN_MS } from '../pages/delays.ts';
import type { SavedPage } from '../pages/manifest.ts';
import { hostOf } from './pick-hosts.ts';
import { UnreadPage, type VisitedPage } from './visit-cards.ts';

/** What came of some pages. */
export interface Visits {
  readonly visited: readonly VisitedPage[];
  /** Pages without cards: host, and why. */
  readonly skipped: readonly { readonly host: string; readonly reason: string }[];
}

/**
 * Opens cards on pages, one after the other. A page that can't be read, or takes too long, is skipped.
 * @param cards how many on all pages together; what a page has too few highlights for is shared by those after it
 * @param visit opens at most so many cards on a page
 */
export async function visitAll(
  pages: readonly SavedPage[],
  cards: number,
  visit: (page: SavedPage, most: number) => Promise<VisitedPage>,
): Promise<Visits> {
  const visited: VisitedPage[] = [];
  const skipped: { host: string; reason: string }[] = [];
  for (const [at, page] of pages.entries()) {
    const opened = visited.reduce((sum, { cards }) => sum + cards.length, 0);
    const most = Math.ceil((cards - opened) / (pages.length - at));
    try {
      visited.push(await inTime(visit(page, most), VISITED_WITHIN_MS));
    } catch (error) {
      if (!(error instanceof UnreadPage || error instanceof LateError)) throw error;
      skipped.push({ host: hostOf(page), reason: error.message });
    }
  }
  return { visited, skipped };
}
