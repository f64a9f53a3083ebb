import type { StoredCoverageSettings } from '../../extension/settings/coverage-settings.ts';
import type { SourceReport, SourceState } from '../../model/source.ts';
import { NO_ROOM } from '../sources/reply.ts';
import type { CoverageContext } from './coverage-context.ts';
import { readFeeds } from './store/feed-store.ts';
import type { FeedRecord } from './store/schema.ts';

/** How the feeds that are on stand; one that says `off` where none is. */
export async function feedReports(
  desk: CoverageContext,
  { feeds }: StoredCoverageSettings,
): Promise<SourceReport[]> {
  if (feeds.length === 0) return [{ id: 'feeds', name: 'feeds', state: { state: 'off' } }];
  const records = await readFeeds(
    await desk.store(),
    feeds.map(({ address }) => address),
  );
  return feeds.map(({ address, name }, at) => ({
    id: address,
    name,
    state: feedState(desk, address, records[at]),
  }));
}

/** How a feed stands; one that was switched on and not visited yet is about to be, unless that was called off. */
export function feedState(
  desk: CoverageContext,
  address: string,
  record: FeedRecord | null | undefined,
): SourceState {
  if (desk.work.has(address)) return { state: 'loading' };
  if (desk.noRoom.has(address)) return NO_ROOM;
  const { state, okAt, failures } = record ?? { state: { state: 'none' } as const, okAt: 0, failures: 0 };
  const isUnvisited = okAt === 0 && failures === 0 && state.state === 'none';
  if (!isUnvisited) return state;
  return { state: desk.visits.progress() ? 'loading' : 'unasked' };
}
