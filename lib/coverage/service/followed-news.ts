import type { FollowedNewsReply, FollowedNewsRequest } from '../../model/coverage/coverage-requests.ts';
import { mutedBy } from '../../text/muted-outlet.ts';
import { withFacts } from '../outlet-facts.ts';
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
  const [store, { feeds, muted }, factsOf] = await Promise.all([
    context.store(),
    context.settings(),
    context.factsOf(),
  ]);
  const isMuted = mutedBy(muted);
  const news = await Promise.all(
    names.map(async ({ id, seenAt }) => {
      const stories = await storiesAbout(store, id, MAX_STORIES);
      // By time of arrival, not publication: feeds can deliver stories hours late.
      const fresh = stories.filter(story => story.keptAt > seenAt && !isMuted(story));
      const groups = relatedStoryGroups(fresh, { entityId: id, castIds: [], now: context.now() }, page);
      return [id, withFacts(groups, factsOf)] as const;
    }),
  );
  return { news: Object.fromEntries(news), hasFeeds: feeds.length > 0 };
}
