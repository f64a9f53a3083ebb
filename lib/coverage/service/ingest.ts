import type { FeedItem } from '../feed/feed.ts';
import type { CoverageContext } from './coverage-context.ts';
import { readStories } from './read-stories.ts';
import { type IncomingStory, keepStories, unknownOf } from './store/story-store.ts';
import { withRoom } from './store/with-room.ts';

/** Kept in one transaction, during which look-ups wait; what a killed background loses is at most this much work. */
const BATCH = 25;
const DAY = 24 * 60 * 60_000;

/** What the items came from. */
export interface Origin {
  readonly sourceId: string;
  readonly outlet: string;
}

/**
 * Reads the items that are not known yet and keeps them as stories.
 * Can be cut off anywhere and started again: what was kept stays, nothing is kept twice.
 * @returns how many were new
 * @throws DOMException `QuotaExceededError` where there is no room even after pruning
 */
export async function ingest(
  desk: CoverageContext,
  items: readonly FeedItem[],
  origin: Origin,
): Promise<number> {
  const store = await desk.store();
  const now = desk.now();
  const isClear = () => desk.foregroundGate.clear();
  let fresh = 0;
  for (let at = 0; at < items.length; at += BATCH) {
    await isClear();
    const unknown = await unknownOf(store, items.slice(at, at + BATCH));
    if (unknown.length === 0) continue;
    const ids = await readStories(unknown, await desk.reader(), isClear);
    const stories = unknown.map((item, index) => storyOf(item, ids[index] ?? [], origin, now));
    await isClear();
    fresh += await withRoom(store, () => keepStories(store, stories));
  }
  return fresh;
}

function storyOf(item: FeedItem, entityIds: readonly string[], origin: Origin, now: number): IncomingStory {
  // A date in the future would hold the top for ever.
  const published =
    item.published === null || item.published > now + DAY ? now : Math.min(item.published, now);
  return {
    url: item.url,
    title: item.title,
    summary: item.summary,
    outlet: item.outlet || origin.outlet,
    published,
    entityIds,
    sourceId: origin.sourceId,
    keptAt: now,
    guid: item.guid,
  };
}
