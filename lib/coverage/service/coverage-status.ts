import type { StoredCoverageSettings } from '../../model/coverage/coverage-settings.ts';
import type { CoverageStatus, FeedStatus, LiveSourceStatus } from '../../model/coverage/coverage-status.ts';
import { matchPatternOf } from '../../text/addresses/web-address.ts';
import { ENCYCLOPAEDIA } from '../sources/encyclopaedia.ts';
import type { LiveSource } from '../sources/live-source.ts';
import { LIVE_SOURCES } from '../sources/live-sources.ts';
import type { CoverageContext } from './coverage-context.ts';
import { serverOf } from './queries/query-live-source.ts';
import { feedState } from './refresh/feed-state.ts';
import { readFeeds } from './store/feed-store.ts';
import { lastReplies } from './store/last-replies.ts';

/** All coverage settings, and the state of each source. */
export async function coverageStatus(context: CoverageContext): Promise<CoverageStatus> {
  const [store, settings] = await Promise.all([context.store(), context.settings()]);
  const replies = await lastReplies(store);
  const live = [encyclopaediaSetting(settings), ...LIVE_SOURCES.map(source => liveSetting(source, settings))];
  return {
    feeds: await feedSettings(context, settings),
    live: live.map(setting => ({ ...setting, last: replies.get(setting.id) ?? null })),
    muted: settings.muted,
    refresh: context.refreshRounds.progress(),
    readingHistory: settings.readingHistory,
    storyCount: await store.count('stories'),
  };
}

export async function feedSettings(
  context: CoverageContext,
  { feeds }: StoredCoverageSettings,
): Promise<FeedStatus[]> {
  const records = await readFeeds(
    await context.store(),
    feeds.map(({ address }) => address),
  );
  return feeds.map((feed, index) => ({
    ...feed,
    state: feedState(context, feed.address, records[index]),
    okAt: records[index]?.okAt ?? 0,
  }));
}

function liveSetting(source: LiveSource, settings: StoredCoverageSettings): Omit<LiveSourceStatus, 'last'> {
  const { id, name, needs } = source;
  const server = serverOf(source, settings);
  return {
    id,
    name,
    on: settings.live.has(id),
    origins: server ? [matchPatternOf(server)] : [],
    needs: needs && { value: settings.needs[id] ?? '' },
  };
}

function encyclopaediaSetting(settings: StoredCoverageSettings): Omit<LiveSourceStatus, 'last'> {
  const { id, name, origins } = ENCYCLOPAEDIA;
  const own = settings.servers[id];
  return {
    id,
    name,
    on: settings.live.has(id),
    origins: own ? [matchPatternOf(own)] : origins,
  };
}
