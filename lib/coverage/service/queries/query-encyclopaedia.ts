import type { EntityContextRequest } from '../../../model/coverage/coverage-requests.ts';
import type { SourceState } from '../../../model/coverage/source.ts';
import type { ContextLookUp, EntityContext } from '../../../model/panel/look-up-state.ts';
import { ENCYCLOPAEDIA } from '../../sources/encyclopaedia.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { logFailure } from '../log-failure.ts';
import { lookUpEntity } from './look-up-entity.ts';
import { type Freshness, isFresh, queryOnce, requestKey } from './query-source.ts';
import { cacheContext, cachedContext } from './reply-cache.ts';

const FRESHNESS: Freshness = { freshMs: 7 * 24 * 60 * 60_000, retryMs: 15 * 60_000 };
const SOURCE = ENCYCLOPAEDIA.id;

/**
 * What Wikipedia and Wikidata say about an entity, if they are on. Replies immediately with what is saved; if that is
 * out of date, the state is `loading` while they are queried.
 * @param startQuery false to query nobody, and only report on a query in flight
 */
export async function entityContext(
  context: CoverageContext,
  request: EntityContextRequest,
  startQuery = true,
): Promise<ContextLookUp> {
  const settings = await context.settings();
  if (!settings.live.has(SOURCE)) return { context: null, state: { state: 'off' } };
  const saved = await cachedContext(context, cacheKey(request));
  const savedState: SourceState = saved?.state ?? { state: 'unasked' };
  const known = (saved?.context ?? null) as EntityContext | null;
  if (isFresh(saved, context.now(), FRESHNESS)) return { context: known, state: saved.state };
  if (!startQuery && !context.inFlight.has(requestKey(SOURCE, request.entityId)))
    return { context: known, state: savedState };
  void queryAndCache(context, request, known).catch(error => logFailure(error, SOURCE));
  return { context: known, state: { state: 'loading' } };
}

/** @param known saved earlier; kept if the query fails */
function queryAndCache(
  context: CoverageContext,
  request: EntityContextRequest,
  known: EntityContext | null,
): Promise<void> {
  return queryOnce(
    context,
    SOURCE,
    request.entityId,
    signal => lookUpEntity(context, request, signal),
    result =>
      cacheContext(context, {
        entityId: cacheKey(request),
        at: context.now(),
        state: result.ok ? { state: 'ok' } : result.state,
        context: result.ok ? result.value : result.state.state === 'none' ? null : known,
      }),
  );
}

/** What is said in another language is saved beside the English. Ids of entities have no spaces. */
function cacheKey({ entityId, language = 'en' }: EntityContextRequest): string {
  return language === 'en' ? entityId : `${entityId} ${language}`;
}
