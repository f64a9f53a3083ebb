import { newsItem } from '../../events/news-text.ts';
import { TermCounts } from '../../events/term-counts.ts';
import type { CoverageContext } from '../coverage-context.ts';

const HOUR = 60 * 60_000;
/** How rare a word is changes slowly. */
const MAX_AGE = 12 * HOUR;
/** The newest stories say enough. */
const MAX_COUNTED = 10_000;
/** Stories read per transaction: a reply never waits for more. */
const BATCH = 250;
/** Stories counted while a reply waits, if there are no counts yet. */
const FIRST_COUNTED = 1000;

/** How rare each word and name is among the saved stories. */
export async function termCounts(context: CoverageContext): Promise<TermCounts> {
  const held = context.termCounts.value;
  if (held) return held;
  const saved = await (await context.store()).get('termCounts', 'newest');
  const counts = saved
    ? new TermCounts(saved.stories, saved.counts)
    : await countTerms(context, FIRST_COUNTED, async () => undefined);
  context.termCounts.value = counts;
  return counts;
}

/** Counts again if the counts are old, or the store has grown much since. Lets replies go first. */
export async function refreshTermCounts(context: CoverageContext): Promise<void> {
  const store = await context.store();
  const saved = await store.get('termCounts', 'newest');
  const now = context.now();
  const isRecent = saved && saved.at <= now && now - saved.at < MAX_AGE;
  const stories = Math.min(MAX_COUNTED, await store.count('stories'));
  if (isRecent && stories < saved.stories * 1.5 + BATCH) return;
  const counts = await countTerms(context, MAX_COUNTED, () => context.foregroundGate.idle());
  await store.put('termCounts', { id: 'newest', at: now, stories: counts.stories, counts: counts.counts });
  context.termCounts.value = counts;
}

async function countTerms(
  context: CoverageContext,
  most: number,
  idle: () => Promise<void>,
): Promise<TermCounts> {
  const store = await context.store();
  const counts = new TermCounts();
  const keys = (await store.getAllKeysFromIndex('stories', 'byTime')).slice(-most);
  for (let at = 0; at < keys.length; at += BATCH) {
    await idle();
    const stories = store.transaction('stories').store;
    const batch = await Promise.all(keys.slice(at, at + BATCH).map(key => stories.get(key)));
    for (const story of batch) if (story) counts.add(newsItem(story));
  }
  return counts;
}
