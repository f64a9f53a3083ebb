import type { FollowedNewsReply, FollowedNewsRequest } from '../../model/coverage/coverage-requests.ts';
import { relatedStoryGroups } from '../ranking/story-groups.ts';
import type { CoverageContext } from './coverage-context.ts';
import { storiesAbout } from './store/story-store.ts';

/** Newest stories considered per name. After a month away the reader wants the latest, not all of them. */
const MAX_STORIES = 120;

/** Stories about followed names that arrived since the reader last looked, near-identical ones grouped. Sends nothing. */
export async function followedNews(
  context: CoverageContext,
  { names, page }: FollowedNewsRequest,
): Promise<FollowedNewsReply> {
  const [store, { feeds }] = await Promise.all([context.store(), context.settings()]);
  const news = await Promise.all(
    names.map(async ({ id, seenAt }) => {
      const stories = await storiesAbout(store, id, MAX_STORIES);
      // By time of arrival, not publication: feeds can deliver stories hours late.
      const fresh = stories.filter(({ keptAt }) => keptAt > seenAt);
      return [
        id,
        relatedStoryGroups(fresh, { entityId: id, castIds: [], now: context.now() }, page),
      ] as const;
    }),
  );
  return { news: Object.fromEntries(news), hasFeeds: feeds.length > 0 };
}
