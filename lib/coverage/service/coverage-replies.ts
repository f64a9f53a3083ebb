import type { EntityCoverageRequest, StoryCoverageRequest } from '../../model/coverage/coverage-requests.ts';
import type { Coverage, SourceReport } from '../../model/coverage/source.ts';
import { relatedStoryGroups, storyCoverageGroups } from '../ranking/story-groups.ts';
import type { CoverageContext } from './coverage-context.ts';
import { castStories, localStories } from './local-stories.ts';
import { liveReports } from './queries/live-source-status.ts';
import { feedReports } from './refresh/feed-state.ts';

/** How many of the leading cast are looked up in the saved replies of live sources. */
const LEADING_CAST = 5;

/**
 * Saved stories about an entity, from feeds and from live sources.
 * @param live whether to query live sources, too; their results come with a later call
 */
export function relatedStories(
  context: CoverageContext,
  request: EntityCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  return context.foregroundGate.run(() => findRelated(context, request, live));
}

async function findRelated(
  context: CoverageContext,
  request: EntityCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  const { entityId, castIds, page } = request;
  const [store, settings] = await Promise.all([context.store(), context.settings()]);
  const [local, feeds, found] = await Promise.all([
    localStories(store, entityId, castIds),
    feedReports(context, settings),
    liveReports(context, settings, request, live),
  ]);
  const stories = [...local, ...found.stories];
  const groups = relatedStoryGroups(stories, { entityId, castIds, now: context.now() }, page);
  return { groups, sources: [...feeds, ...found.reports] };
}

/**
 * The open article's story in other outlets, from feeds and from live sources.
 * @param live whether to query live sources about the leading cast member, sending only that name
 */
export async function storyCoverage(
  context: CoverageContext,
  { cast, leading, page }: StoryCoverageRequest,
  live: boolean,
): Promise<Coverage> {
  const castIds = cast.map(({ id }) => id);
  const [store, settings] = await Promise.all([context.store(), context.settings()]);
  // The one that sources may be queried about comes first: its reports are the ones shown.
  const first = cast.filter(({ id }) => id === leading);
  const members = [...first, ...cast.filter(({ id }) => id !== leading)].slice(0, LEADING_CAST);
  const about = ({ id, name }: StoryCoverageRequest['cast'][number]): EntityCoverageRequest => ({
    entityId: id,
    name,
    castIds: castIds.filter(other => other !== id),
    page,
  });
  const [stories, feeds, ...found] = await Promise.all([
    castStories(store, castIds),
    feedReports(context, settings),
    ...members.map((member, index) => liveReports(context, settings, about(member), live && index === 0)),
  ]);
  const all = [...stories, ...found.flatMap(reply => reply.stories)];
  const groups = storyCoverageGroups(all, { castIds, now: context.now() }, page);
  const reports: readonly SourceReport[] = found[0]?.reports ?? [];
  return { groups, sources: [...feeds, ...reports] };
}
