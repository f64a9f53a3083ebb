import type { FeedItem } from '../../feed/parsed-feed.ts';
import { type StoryNames, storyNames } from '../../ranking/story-names.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { MAX_AGE } from '../store/retention.ts';
import { type IncomingStory, newItems, saveStories } from '../store/story-store.ts';
import { withRoom } from '../store/with-room.ts';
import { namesInTheNews } from './names-in-the-news.ts';
import { readStories } from './read-stories.ts';

/** Items saved per transaction. Look-ups wait for it, and a background that is killed loses at most this much work. */
const BATCH = 25;
const DAY = 24 * 60 * 60_000;

/** Where the items come from. */
export interface ItemSource {
  readonly sourceId: string;
  readonly outlet: string;
}

/**
 * Reads new items and saves them as stories. Safe to interrupt and repeat: what is saved stays, and nothing is saved
 * twice.
 * @returns how many were new
 * @throws DOMException `QuotaExceededError` if storage is full even after pruning
 */
export async function ingest(
  context: CoverageContext,
  items: readonly FeedItem[],
  source: ItemSource,
): Promise<number> {
  const store = await context.store();
  const now = context.now();
  const idle = () => context.foregroundGate.idle();
  let added = 0;
  // Upkeep would delete older ones, and the next round would read them again.
  const kept = items.filter(({ published }) => published === null || published > now - MAX_AGE.stories);
  for (let at = 0; at < kept.length; at += BATCH) {
    await idle();
    const unknown = await newItems(store, kept.slice(at, at + BATCH));
    if (unknown.length === 0) continue;
    const texts = unknown.map(item => ({ ...item, outlet: item.outlet || source.outlet }));
    const read = await readStories(texts, await context.analyzer(), await namesInTheNews(context), idle);
    const stories = texts.map((item, index) => storyOf(item, storyNames(item, read[index]!), source, now));
    await idle();
    added += await withRoom(store, () => saveStories(store, stories));
  }
  return added;
}

function storyOf(item: FeedItem, names: StoryNames, source: ItemSource, now: number): IncomingStory {
  // Otherwise a story dated in the future would stay on top until then.
  const published =
    item.published === null || item.published > now + DAY ? now : Math.min(item.published, now);
  return {
    url: item.url,
    title: item.title,
    summary: item.summary,
    outlet: item.outlet,
    published,
    ...names,
    sourceId: source.sourceId,
    keptAt: now,
    guid: item.guid,
  };
}
