import type { ListedFeed } from '../../../model/coverage/coverage-status.ts';
import type { SourceState } from '../../../model/coverage/source.ts';
import { parseFeed } from '../../feed/parse-feed.ts';
import type { FeedItem, UnreadableFeed } from '../../feed/parsed-feed.ts';
import {
  blocked,
  failureInText,
  failureOfStatus,
  NO_RESULTS,
  type SourceResult,
  STORAGE_FULL,
} from '../../sources/reply.ts';
import { failureOfFeed } from '../../sources/unreadable-feed.ts';
import type { CoverageContext } from '../coverage-context.ts';
import type { ServerReply } from '../fetch/request-server.ts';
import { logFailure } from '../log-failure.ts';
import { claimFeed, writeFeed } from '../store/feed-store.ts';
import { MAX_REST } from '../store/retention.ts';
import type { FeedRecord } from '../store/schema.ts';
import { isFull } from '../store/with-room.ts';
import { ingest } from './ingest.ts';
import { isFeedService, restUntil } from './rest.ts';

const MINUTE = 60_000;
/** Outlets ask clients not to check more often. */
const REFRESH_INTERVAL = 30 * MINUTE;
/** Longest retry delay after a connection error: we may just be offline. */
const MAX_OFFLINE_DELAY = 2 * 60 * MINUTE;
/** Between two feeds on the same host. */
const HOST_GAP_MS = 2000;
const CONCURRENT_CHECKS = 4;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Checks every feed that is due. Cancelled through `context.refreshRounds`. */
export function refreshFeeds(context: CoverageContext, feeds: readonly ListedFeed[]): Promise<void> {
  return context.refreshRounds.round(feeds, CONCURRENT_CHECKS, (feed, signal) =>
    // If one feed's record can't be written, the others must still be checked.
    refreshFeed(context, feed, signal).then(
      () => context.unsavedFeeds.delete(feed.address),
      error => {
        if (isFull(error)) context.unsavedFeeds.add(feed.address);
        logFailure(error, feed.address);
      },
    ),
  );
}

/** Fetches a feed if it's due and records the outcome. */
async function refreshFeed(context: CoverageContext, feed: ListedFeed, signal: AbortSignal): Promise<void> {
  const { address } = feed;
  const store = await context.store();
  const record = await claimFeed(store, address, context.now());
  if (!record) return;
  const request = context.inFlight.start(address);
  try {
    const next = await fetchFeed(context, feed, record, signal);
    // If cancelled, restore the record: the feed is still due.
    await writeFeed(store, next ?? record);
  } finally {
    if (request) context.inFlight.end(address, request);
  }
}

/** @returns null if cancelled */
async function fetchFeed(
  context: CoverageContext,
  feed: ListedFeed,
  record: FeedRecord,
  signal: AbortSignal,
): Promise<FeedRecord | null> {
  if (!(await context.hasPermission(feed.address, 'fetch')))
    return failed(context, record, blocked('permission').state);
  const request = () => context.request(feed.address, headersFor(record), 'fetch', signal);
  const turn = await context.queue.run(feed.address, HOST_GAP_MS, request, signal);
  if (signal.aborted) return null;
  if (!turn.ran) return { ...record, nextAt: turn.until, state: { state: 'busy', until: turn.until } };
  const reply = turn.value;
  if (!reply.ok) return failed(context, record, reply.state);
  if (reply.value.status === 304)
    return succeeded(context, record, record.state.state === 'none' ? 'none' : 'ok');
  const items = itemsOf(reply.value, context.now());
  if (!items.ok) {
    if (items.state.state === 'none') return succeeded(context, record, 'none');
    if (items.state.state !== 'busy') return failed(context, record, items.state);
    const until = restUntil(items.state.until, record.failures, context.now());
    // The other feeds of a feed service belong to other outlets.
    if (!isFeedService(feed.address)) await context.queue.rest(feed.address, until);
    return failed(context, record, { state: 'busy', until });
  }
  try {
    await ingest(context, items.value, { sourceId: feed.address, outlet: feed.name });
  } catch (error) {
    return failed(context, record, storageFailure(error));
  }
  const { etag, lastModified } = reply.value;
  return succeeded(context, { ...record, etag, lastModified }, 'ok');
}

function headersFor({ etag, lastModified }: FeedRecord): Record<string, string> {
  return {
    accept: ACCEPT,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

function itemsOf(reply: ServerReply, now: number): SourceResult<readonly FeedItem[]> {
  const failure = failureOfStatus(reply, now);
  if (failure) return failure;
  const feed = parseFeed(reply.text, reply.address);
  if (!feed.ok) return failureOf(feed, reply, now);
  return feed.items.length > 0 ? { ok: true, value: feed.items } : NO_RESULTS;
}

function failureOf(feed: UnreadableFeed, reply: ServerReply, now: number): SourceResult<never> {
  if (/^(html|not-a-feed|json)$/.test(feed.problem)) {
    const failure = failureInText(reply.text, now, reply.retryAt);
    if (failure.state.state !== 'changed') return failure;
  }
  return failureOfFeed(feed);
}

function succeeded({ now }: CoverageContext, record: FeedRecord, state: 'ok' | 'none'): FeedRecord {
  return { ...record, nextAt: now() + REFRESH_INTERVAL, failures: 0, state: { state }, okAt: now() };
}

function failed({ now, isOnline }: CoverageContext, record: FeedRecord, state: SourceState): FeedRecord {
  // Being offline doesn't count as a failure of the feed.
  if (state.state === 'offline' && !isOnline()) return { ...record, state, nextAt: now() + MINUTE };
  const failures = record.failures + 1;
  if (state.state === 'busy') {
    const until = Math.max(state.until, now() + MINUTE);
    return { ...record, failures, nextAt: until, state: { state: 'busy', until } };
  }
  const maxDelay = state.state === 'offline' ? MAX_OFFLINE_DELAY : MAX_REST;
  const delay = Math.min(maxDelay, REFRESH_INTERVAL * 2 ** Math.min(failures - 1, 10));
  return { ...record, failures, nextAt: now() + delay, state };
}

function storageFailure(error: unknown): SourceState {
  if (isFull(error)) return STORAGE_FULL;
  return blocked('unkept', error instanceof Error ? error.name : '').state;
}
