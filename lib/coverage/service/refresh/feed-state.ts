import type { StoredCoverageSettings } from '../../../model/coverage/coverage-settings.ts';
import type { SourceReport, SourceState } from '../../../model/coverage/source.ts';
import { STORAGE_FULL } from '../../sources/reply.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { readFeeds } from '../store/feed-store.ts';
import type { FeedRecord } from '../store/schema.ts';

/** The state of each feed that is on; a single `off` report if none is. */
export async function feedReports(
  context: CoverageContext,
  { feeds }: StoredCoverageSettings,
): Promise<SourceReport[]> {
  if (feeds.length === 0) return [{ id: 'feeds', name: 'feeds', state: { state: 'off' } }];
  const records = await readFeeds(
    await context.store(),
    feeds.map(({ address }) => address),
  );
  return feeds.map(({ address, name }, index) => ({
    id: address,
    name,
    state: feedState(context, address, records[index]),
  }));
}

/** A new feed counts as loading while any round is running, because its check is coming up. */
export function feedState(
  context: CoverageContext,
  address: string,
  record: FeedRecord | null | undefined,
): SourceState {
  if (context.inFlight.has(address)) return { state: 'loading' };
  if (context.unsavedFeeds.has(address)) return STORAGE_FULL;
  if (record && !isNew(record)) return record.state;
  return { state: context.refreshRounds.progress() ? 'loading' : 'unasked' };
}

function isNew({ state, okAt, failures }: FeedRecord): boolean {
  return okAt === 0 && failures === 0 && state.state === 'none';
}
