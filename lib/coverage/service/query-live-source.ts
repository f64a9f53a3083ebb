import type { EntityCoverageRequest } from '../../extension/messaging/coverage-requests.ts';
import type { StoredCoverageSettings } from '../../extension/settings/coverage-settings.ts';
import type { SourceState } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { FeedItem } from '../feed/feed.ts';
import { isAbout } from '../ranking/verify-story.ts';
import type { LiveSource } from '../sources/live-source.ts';
import { type Answer, blocked } from '../sources/reply.ts';
import { cacheAnswer, cachedAnswer } from './answer-cache.ts';
import type { CoverageContext } from './coverage-context.ts';
import { readStories } from './read-stories.ts';
import type { AnswerRecord } from './store/schema.ts';

const MINUTE = 60_000;
/** An answer is not asked for again before this. */
const FRESH_FOR = 20 * MINUTE;
/** A failure that says no time is tried again after this. */
const RETRY_AFTER = 5 * MINUTE;
/** The network on this side may be back at any moment. */
export const OFFLINE_RETRY_AFTER = MINUTE / 2;

/** Whether an answer still stands. */
export function stands(record: AnswerRecord | undefined, now: number): record is AnswerRecord {
  if (!record) return false;
  if (record.state.state === 'busy') return now < record.state.until;
  return now - record.at < standsFor(record.state);
}

function standsFor({ state }: SourceState): number {
  if (state === 'ok' || state === 'none') return FRESH_FOR;
  return state === 'offline' ? OFFLINE_RETRY_AFTER : RETRY_AFTER;
}

/** Asks a live source about an entity, by its name alone, and keeps what it answered. */
export async function askLive(
  desk: CoverageContext,
  source: LiveSource,
  question: EntityCoverageRequest,
  switches: StoredCoverageSettings,
): Promise<void> {
  const key = workKey(source.id, question.entityId);
  const signal = desk.work.start(key);
  if (!signal) return;
  try {
    const answer = await ask(desk, source, question.name, switches, signal);
    if (signal.aborted) return;
    const stories = answer.ok
      ? await storiesOf(desk, source, answer.value, question)
      : await storiesBeside(desk, source, question, answer.state);
    const state: SourceState = answer.ok ? { state: stories.length > 0 ? 'ok' : 'none' } : answer.state;
    // Switched off while it was on its way: then it was never asked.
    if (!(await desk.switches()).live.has(source.id)) return;
    await cacheAnswer(desk, {
      source: source.id,
      entityId: question.entityId,
      at: desk.now(),
      state,
      stories,
    });
  } finally {
    desk.work.end(key, signal);
  }
}

/** What the work of asking a source about an entity goes by. */
export function workKey(source: string, entityId: string): string {
  return `${source} ${entityId}`;
}

/** Where a source is asked: the reader's server, another one for a test, or its own. */
export function serverOf(source: LiveSource, switches: StoredCoverageSettings): string {
  const own = source.needs?.kind === 'server' ? (switches.needs[source.id] ?? '') : source.server;
  return (switches.servers[source.id] ?? own).replace(/\/+$/, '');
}

async function ask(
  desk: CoverageContext,
  source: LiveSource,
  name: string,
  switches: StoredCoverageSettings,
  signal: AbortSignal,
): Promise<Answer<readonly FeedItem[]>> {
  const address = source.question(serverOf(source, switches), name, switches.needs[source.id] ?? '');
  if (!address) return blocked(source.needs?.kind ?? 'shortName');
  if (!(await desk.allowed(address, 'tell'))) return blocked('permission');
  const turn = await desk.queue.run(address, source.gapMs, () => desk.ask(address, {}, signal), signal);
  if (!turn.ran) return { ok: false, state: { state: 'busy', until: turn.until } };
  if (!turn.value.ok) return turn.value;
  const answer = source.read(turn.value.value, desk.now());
  if (!answer.ok && answer.state.state === 'busy') await desk.queue.rest(address, answer.state.until);
  return answer;
}

/** What was known before stays shown beside a failure. */
async function storiesBeside(
  desk: CoverageContext,
  { id }: LiveSource,
  { entityId }: EntityCoverageRequest,
  { state }: SourceState,
): Promise<readonly Story[]> {
  return state === 'none' ? [] : ((await cachedAnswer(desk, id, entityId))?.stories ?? []);
}

async function storiesOf(
  desk: CoverageContext,
  source: LiveSource,
  items: readonly FeedItem[],
  { entityId, name, castIds }: EntityCoverageRequest,
): Promise<Story[]> {
  const ids = await readStories(items, await desk.reader());
  const words = name.toLowerCase();
  return items.flatMap((item, index): Story[] => {
    const { url, title, summary } = item;
    const entityIds = ids[index] ?? [];
    const named = `${title} ${summary}`.toLowerCase().includes(words);
    if (!isAbout({ entityIds }, entityId, castIds, named, source.searchesFullText)) return [];
    const published = Math.min(item.published ?? desk.now(), desk.now());
    return [{ url, title, summary, outlet: item.outlet || source.name, published, entityIds }];
  });
}
