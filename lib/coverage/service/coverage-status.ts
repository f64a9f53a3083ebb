import type { StoredCoverageSettings } from '../../extension/settings/coverage-settings.ts';
import type { CoverageStatus, FeedStatus, LiveSourceStatus } from '../../model/coverage-status.ts';
import { ENCYCLOPAEDIA } from '../sources/encyclopaedia.ts';
import type { LiveSource } from '../sources/live-source.ts';
import { LIVE_SOURCES } from '../sources/live-sources.ts';
import type { CoverageContext } from './coverage-context.ts';
import { feedState } from './feed-state.ts';
import { originOf } from './origin.ts';
import { serverOf } from './query-live-source.ts';
import { readFeeds } from './store/feed-store.ts';
import { lastAnswers } from './store/last-replies.ts';

/** Everything of coverage that the reader can switch, and how it stands. */
export async function coverageStatus(desk: CoverageContext): Promise<CoverageStatus> {
  const [store, switches] = await Promise.all([desk.store(), desk.switches()]);
  const answers = await lastAnswers(store);
  const live = [encyclopaediaSetting(switches), ...LIVE_SOURCES.map(source => liveSetting(source, switches))];
  return {
    feeds: await feedSettings(desk, switches),
    live: live.map(setting => ({ ...setting, last: answers.get(setting.id) ?? null })),
    visits: desk.visits.progress(),
    memory: switches.memory,
    storyCount: await store.count('stories'),
  };
}

/** The feeds that are on, and how each stands. */
export async function feedSettings(
  desk: CoverageContext,
  { feeds }: StoredCoverageSettings,
): Promise<FeedStatus[]> {
  const records = await readFeeds(
    await desk.store(),
    feeds.map(({ address }) => address),
  );
  return feeds.map((feed, at) => ({
    ...feed,
    state: feedState(desk, feed.address, records[at]),
    okAt: records[at]?.okAt ?? 0,
  }));
}

function liveSetting(source: LiveSource, switches: StoredCoverageSettings): Omit<LiveSourceStatus, 'last'> {
  const { id, name, needs } = source;
  const server = serverOf(source, switches);
  return {
    id,
    name,
    on: switches.live.has(id),
    origins: server ? [originOf(server)] : [],
    needs: needs && { value: switches.needs[id] ?? '' },
  };
}

function encyclopaediaSetting(switches: StoredCoverageSettings): Omit<LiveSourceStatus, 'last'> {
  const { id, name, servers } = ENCYCLOPAEDIA;
  const own = switches.servers[id];
  return {
    id,
    name,
    on: switches.live.has(id),
    origins: own ? [originOf(own)] : servers.map(originOf),
  };
}
