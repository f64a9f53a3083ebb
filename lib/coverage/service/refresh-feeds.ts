import type { ListedFeed } from '../../model/coverage-status.ts';
import type { SourceState } from '../../model/source.ts';
import type { FeedItem, UnreadFeed } from '../feed/feed.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { type Answer, blocked, NO_ROOM, NONE, refusalInText, refusalOf } from '../sources/reply.ts';
import { refusalOfProblem } from '../sources/unread-feed.ts';
import type { CoverageContext } from './coverage-context.ts';
import type { ServerReply } from './fetch/request-server.ts';
import { ingest } from './ingest.ts';
import { claimFeed, writeFeed } from './store/feed-store.ts';
import type { FeedRecord } from './store/schema.ts';
import { isFull } from './store/with-room.ts';

const MINUTE = 60_000;
/** Newsrooms ask for no less. */
const EVERY = 30 * MINUTE;
const LONGEST_PAUSE = 24 * 60 * MINUTE;
/** After a server that is not there, which may be for want of a network on this side. */
const LONGEST_OFFLINE = 2 * 60 * MINUTE;
/** Between two feeds of one host. */
const HOST_GAP_MS = 2000;
/** Hosts asked at the same time. */
const AT_ONCE = 4;

/** Visits every feed whose time has come, until all are visited or `desk.visits` are called off. */
export function refreshFeeds(desk: CoverageContext, feeds: readonly ListedFeed[]): Promise<void> {
  return desk.visits.round(feeds, AT_ONCE, (feed, signal) =>
    // One feed that cannot even be written down must not keep the others from their visit.
    refreshFeed(desk, feed, signal).then(
      () => desk.noRoom.delete(feed.address),
      error => {
        if (isFull(error)) desk.noRoom.add(feed.address);
        console.warn('coverage:', feed.address, error);
      },
    ),
  );
}

/** Visits a feed if its time has come; whatever happens is written down as its state. */
async function refreshFeed(desk: CoverageContext, feed: ListedFeed, signal: AbortSignal): Promise<void> {
  const { address } = feed;
  const store = await desk.store();
  const record = await claimFeed(store, address, desk.now());
  if (!record) return;
  const work = desk.work.start(address);
  try {
    const next = await visit(desk, feed, record, signal);
    // Called off: its time is still what it was.
    await writeFeed(store, next ?? record);
  } finally {
    if (work) desk.work.end(address, work);
  }
}

/** @returns null where it was called off */
async function visit(
  desk: CoverageContext,
  feed: ListedFeed,
  record: FeedRecord,
  signal: AbortSignal,
): Promise<FeedRecord | null> {
  if (!(await desk.allowed(feed.address, 'fetch'))) return failed(desk, record, blocked('permission').state);
  const headers: Record<string, string> = {
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  };
  if (record.etag) headers['if-none-match'] = record.etag;
  if (record.lastModified) headers['if-modified-since'] = record.lastModified;
  const ask = () => desk.ask(feed.address, headers, signal);
  const turn = await desk.queue.run(feed.address, HOST_GAP_MS, ask, signal);
  if (signal.aborted) return null;
  if (!turn.ran) return { ...record, nextAt: turn.until, state: { state: 'busy', until: turn.until } };
  const reply = turn.value;
  if (!reply.ok) return failed(desk, record, reply.state);
  if (reply.value.status === 304)
    return succeeded(desk, record, record.state.state === 'none' ? 'none' : 'ok');
  const items = itemsOf(reply.value, desk.now());
  if (!items.ok) {
    if (items.state.state === 'busy') await desk.queue.rest(feed.address, items.state.until);
    return items.state.state === 'none' ? succeeded(desk, record, 'none') : failed(desk, record, items.state);
  }
  try {
    await ingest(desk, items.value, { sourceId: feed.address, outlet: feed.name });
  } catch (error) {
    return failed(desk, record, unkept(error));
  }
  const { etag, lastModified } = reply.value;
  return succeeded(desk, { ...record, etag, lastModified }, 'ok');
}

function itemsOf(reply: ServerReply, now: number): Answer<readonly FeedItem[]> {
  const refusal = refusalOf(reply, now);
  if (refusal) return refusal;
  const reading = parseFeed(reply.text, reply.address);
  if (!reading.ok) return stateOfProblem(reading, reply, now);
  return reading.items.length > 0 ? { ok: true, value: reading.items } : NONE;
}

function stateOfProblem(reading: UnreadFeed, reply: ServerReply, now: number): Answer<never> {
  if (/^(html|not-a-feed|json)$/.test(reading.problem)) {
    const refusal = refusalInText(reply.text, now, reply.retryAt);
    if (refusal.state.state !== 'changed') return refusal;
  }
  return refusalOfProblem(reading);
}

function succeeded({ now }: CoverageContext, record: FeedRecord, state: 'ok' | 'none'): FeedRecord {
  return { ...record, nextAt: now() + EVERY, failures: 0, state: { state }, okAt: now() };
}

function failed({ now }: CoverageContext, record: FeedRecord, state: SourceState): FeedRecord {
  // Nobody was asked: no failure of the feed's.
  if (state.state === 'offline' && navigator.onLine === false)
    return { ...record, state, nextAt: now() + MINUTE };
  const failures = record.failures + 1;
  if (state.state === 'busy') {
    const until = Math.max(state.until, now() + MINUTE);
    return { ...record, failures, nextAt: until, state: { state: 'busy', until } };
  }
  const longest = state.state === 'offline' ? LONGEST_OFFLINE : LONGEST_PAUSE;
  const pause = Math.min(longest, EVERY * 2 ** Math.min(failures - 1, 10));
  return { ...record, failures, nextAt: now() + pause, state };
}

function unkept(error: unknown): SourceState {
  if (isFull(error)) return NO_ROOM;
  return blocked('unkept', error instanceof Error ? error.name : '').state;
}
