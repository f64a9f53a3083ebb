import type { EntityCoverageRequest } from '../../model/coverage/coverage-requests.ts';
import type { Coverage } from '../../model/coverage/source.ts';
import { mutedBy } from '../../text/muted-outlet.ts';
import { withFacts } from '../outlet-facts.ts';
import { relatedStoryGroups } from '../ranking/story-groups.ts';
import type { CoverageContext } from './coverage-context.ts';
import { localStories } from './local-stories.ts';
import { liveReports } from './queries/live-source-status.ts';
import { feedReports } from './refresh/feed-state.ts';

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
  const isMuted = mutedBy(settings.muted);
  const stories = [...local, ...found.stories].filter(story => !isMuted(story));
  const groups = relatedStoryGroups(stories, { entityId, castIds, now: context.now() }, page);
  return { groups: withFacts(groups, await context.factsOf()), sources: [...feeds, ...found.reports] };
}
