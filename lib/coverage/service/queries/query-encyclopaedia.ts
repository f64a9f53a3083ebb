import type { EntityContextRequest } from '../../../model/coverage/coverage-requests.ts';
import type { SourceState } from '../../../model/coverage/source.ts';
import type { ContextLookUp, EntityContext } from '../../../model/panel/look-up-state.ts';
import { trimEndCharacters } from '../../../text/trim-characters.ts';
import type { PageSummary } from '../../sources/encyclopaedia.ts';
import { ENCYCLOPAEDIA, queryUrl, readQuery, readSummary, summaryUrl } from '../../sources/encyclopaedia.ts';
import { NO_RESULTS, type Reply, type SourceResult } from '../../sources/reply.ts';
import { entitiesUrl, readItems, readSearch, searchUrl } from '../../sources/wikidata.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { logFailure } from '../log-failure.ts';
import { type Freshness, isFresh, queryOnce, queryServer, requestKey } from './query-source.ts';
import { cacheContext, cachedContext } from './reply-cache.ts';

const FRESHNESS: Freshness = { freshMs: 7 * 24 * 60 * 60_000, retryMs: 15 * 60_000 };
const { id: SOURCE, gapMs, headers, servers, licence } = ENCYCLOPAEDIA;

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
  const saved = await cachedContext(context, request.entityId);
  const savedState: SourceState = saved?.state ?? { state: 'unasked' };
  const known = (saved?.context ?? null) as EntityContext | null;
  if (isFresh(saved, context.now(), FRESHNESS)) return { context: known, state: saved.state };
  if (!startQuery && !context.inFlight.has(requestKey(SOURCE, request.entityId)))
    return { context: known, state: savedState };
  const own = trimEndCharacters(settings.servers[SOURCE] ?? '', /\//);
  const [wikipedia, wikidata] = own ? [own, own] : servers;
  void queryAndCache(context, request, known, { wikipedia, wikidata }).catch(error =>
    logFailure(error, SOURCE),
  );
  return { context: known, state: { state: 'loading' } };
}

interface Servers {
  readonly wikipedia: string;
  readonly wikidata: string;
}

/** @param known saved earlier; kept if the query fails */
function queryAndCache(
  context: CoverageContext,
  request: EntityContextRequest,
  known: EntityContext | null,
  at: Servers,
): Promise<void> {
  return queryOnce(
    context,
    SOURCE,
    request.entityId,
    signal => query({ context, signal, ...at }, request),
    result =>
      cacheContext(context, {
        entityId: request.entityId,
        at: context.now(),
        state: result.ok ? { state: 'ok' } : result.state,
        context: result.ok ? result.value : result.state.state === 'none' ? null : known,
      }),
  );
}

/** One look-up, which takes several requests. */
interface LookUp extends Servers {
  readonly context: CoverageContext;
  readonly signal: AbortSignal;
}

async function query(lookUp: LookUp, request: EntityContextRequest): Promise<SourceResult<EntityContext>> {
  const { name } = request;
  let title = request.wikipedia;
  let item = request.wikidata;
  if (!title) {
    item ??= await valueIfOk(
      send(lookUp, searchUrl(lookUp.wikidata, name), (reply, now) => readSearch(reply, now, name)),
    );
    const found = item
      ? await valueIfOk(send(lookUp, entitiesUrl(lookUp.wikidata, [item], 'sitelinks'), readItems))
      : [];
    title = found?.[0]?.wikipedia;
    // The article under a bare surname could be about anyone.
    if (!title && !name.includes(' ')) return NO_RESULTS;
    title ??= name;
  }
  const summary = await summaryOf(lookUp, title);
  if (!summary.ok) return summary;
  const { value } = summary;
  const roles = await rolesOf(lookUp, item ?? value.wikidata);
  return {
    ok: true,
    value: {
      title: value.title,
      summary: value.summary,
      picture: value.picture,
      wikipedia: value.url,
      wikidata: item ?? value.wikidata,
      roles: roles.length > 0 ? roles : [value.description].filter(Boolean),
      licence,
      at: lookUp.context.now(),
    },
  };
}

async function summaryOf(lookUp: LookUp, title: string): Promise<SourceResult<PageSummary>> {
  const first = await send(lookUp, summaryUrl(lookUp.wikipedia, title), readSummary);
  if (first.ok || first.state.state !== 'changed') return first;
  return send(lookUp, queryUrl(lookUp.wikipedia, title), readQuery);
}

async function rolesOf(lookUp: LookUp, item: string | undefined): Promise<string[]> {
  if (!item) return [];
  const found = await valueIfOk(send(lookUp, entitiesUrl(lookUp.wikidata, [item], 'claims'), readItems));
  const roleIds = found?.[0]?.roleIds ?? [];
  if (roleIds.length === 0) return [];
  const roles = await valueIfOk(send(lookUp, entitiesUrl(lookUp.wikidata, roleIds, 'labels'), readItems));
  const labels = new Map(roles?.map(({ id, label }) => [id, label]));
  return roleIds.flatMap(id => labels.get(id) || []);
}

function send<Value>(
  { context, signal }: LookUp,
  address: string,
  read: (reply: Reply, now: number) => SourceResult<Value>,
): Promise<SourceResult<Value>> {
  return queryServer(context, { address, headers, gapMs, read }, signal);
}

/** For requests that only add detail: without them the rest is still worth showing. */
async function valueIfOk<Value>(result: Promise<SourceResult<Value>>): Promise<Value | undefined> {
  const settled = await result;
  return settled.ok ? settled.value : undefined;
}
