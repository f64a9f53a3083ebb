import type { EntityCoverageRequest } from '../../../model/coverage/coverage-requests.ts';
import type { StoredCoverageSettings } from '../../../model/coverage/coverage-settings.ts';
import type { Story } from '../../../model/coverage/story.ts';
import { trimEndCharacters } from '../../../text/trim-characters.ts';
import type { FeedItem } from '../../feed/parsed-feed.ts';
import { verifiedNames } from '../../ranking/verify-story.ts';
import type { LiveSource } from '../../sources/live-source.ts';
import { blocked, type SourceResult } from '../../sources/reply.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { readStories } from '../refresh/read-stories.ts';
import type { ReplyRecord } from '../store/schema.ts';
import { queryOnce, queryServer } from './query-source.ts';
import { recentNames } from './recent-names.ts';
import { cachedReply, cacheReply } from './reply-cache.ts';

/** Queries a live source about an entity, sending only its name, and saves the stories it finds. */
export function queryLiveSource(
  context: CoverageContext,
  source: LiveSource,
  request: EntityCoverageRequest,
  settings: StoredCoverageSettings,
): Promise<void> {
  return queryOnce(
    context,
    source.id,
    request.entityId,
    async signal =>
      recordOf(context, source, request, await search(context, source, request, settings, signal)),
    record => cacheReply(context, record),
  );
}

/** The server to query: a mirror or test server from the settings, the reader's own, or the source's. */
export function serverOf(source: LiveSource, settings: StoredCoverageSettings): string {
  const own = source.needs?.kind === 'server' ? (settings.needs[source.id] ?? '') : source.server;
  return trimEndCharacters(settings.servers[source.id] ?? own, /\//);
}

async function search(
  context: CoverageContext,
  source: LiveSource,
  { name }: EntityCoverageRequest,
  settings: StoredCoverageSettings,
  signal: AbortSignal,
): Promise<SourceResult<readonly FeedItem[]>> {
  const { gapMs, read } = source;
  const by = { key: settings.needs[source.id] ?? '', languages: context.languages() };
  const address = source.searchUrl(serverOf(source, settings), name, by);
  if (!address) return blocked(source.needs?.kind ?? 'shortName');
  return queryServer(context, { address, gapMs, read }, signal);
}

async function recordOf(
  context: CoverageContext,
  source: LiveSource,
  request: EntityCoverageRequest,
  result: SourceResult<readonly FeedItem[]>,
): Promise<ReplyRecord> {
  const { entityId } = request;
  const base = { source: source.id, entityId, at: context.now() };
  if (result.ok) {
    const stories = await storiesOf(context, source, result.value, request);
    return { ...base, state: { state: stories.length > 0 ? 'ok' : 'dropped' }, stories };
  }
  // After a failure, keep showing what was found before.
  const previous =
    result.state.state === 'none' ? undefined : await cachedReply(context, source.id, entityId);
  return { ...base, state: result.state, stories: previous?.stories ?? [] };
}

async function storiesOf(
  context: CoverageContext,
  source: LiveSource,
  found: readonly FeedItem[],
  request: EntityCoverageRequest,
): Promise<Story[]> {
  const items = found.map(item => ({ ...item, outlet: item.outlet || source.name }));
  const { entityId, name, castIds } = request;
  const analyzer = await context.analyzer();
  const requested = { entityId, name, castIds, isPlain: analyzer.standsAlone(name, entityId) };
  const recent = await recentNames(await context.store(), entityId, context.now());
  const read = await readStories(items, analyzer, [entityId, ...castIds, ...recent]);
  return items.flatMap((item, index): Story[] => {
    const names = verifiedNames(item, read[index]!, requested, source.searchesFullText);
    if (!names) return [];
    const { url, title, summary, outlet } = item;
    const published = Math.min(item.published ?? context.now(), context.now());
    return [{ url, title, summary, outlet, published, ...names }];
  });
}
