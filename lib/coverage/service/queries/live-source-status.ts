import type { EntityCoverageRequest } from '../../../model/coverage/coverage-requests.ts';
import type { StoredCoverageSettings } from '../../../model/coverage/coverage-settings.ts';
import type { SourceReport, SourceState } from '../../../model/coverage/source.ts';
import type { Story } from '../../../model/coverage/story.ts';
import { LIVE_SOURCES } from '../../sources/live-sources.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { logFailure } from '../log-failure.ts';
import type { ReplyRecord } from '../store/schema.ts';
import { queryLiveSource } from './query-live-source.ts';
import { type Freshness, isFresh, requestKey } from './query-source.ts';
import { cachedReply } from './reply-cache.ts';

const MINUTE = 60_000;
const FRESHNESS: Freshness = { freshMs: 20 * MINUTE, retryMs: 5 * MINUTE };

/**
 * The stories that live sources have found about an entity, and the state of each source.
 * @param live whether to query the sources whose saved reply is out of date; the queries run in the background
 */
export async function liveReports(
  context: CoverageContext,
  settings: StoredCoverageSettings,
  request: EntityCoverageRequest,
  live: boolean,
): Promise<{ readonly reports: readonly SourceReport[]; readonly stories: readonly Story[] }> {
  const { entityId } = request;
  const saved = await Promise.all(
    LIVE_SOURCES.map(({ id }) => (settings.live.has(id) ? cachedReply(context, id, entityId) : undefined)),
  );
  const reports = LIVE_SOURCES.map((source, index): SourceReport => {
    const { id, name } = source;
    if (!settings.live.has(id)) return { id, name, state: { state: 'off' } };
    if (live && !isFresh(saved[index], context.now(), FRESHNESS))
      void queryLiveSource(context, source, request, settings).catch(error => logFailure(error, id));
    return { id, name, state: stateOf(context, requestKey(id, entityId), saved[index]) };
  });
  return { reports, stories: saved.flatMap(reply => reply?.stories ?? []) };
}

function stateOf(context: CoverageContext, key: string, reply: ReplyRecord | undefined): SourceState {
  if (context.inFlight.has(key)) return { state: 'loading' };
  return reply?.state ?? { state: 'unasked' };
}
