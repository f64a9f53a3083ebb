import type { CoverageRequests } from '../../extension/messaging/coverage-requests.ts';
import { relatedStories } from '../ranking/related-stories.ts';
import type { CoverageContext } from './coverage-context.ts';
import { storiesAbout } from './store/story-store.ts';

type Question = CoverageRequests['followedNews']['payload'];
type Reply = CoverageRequests['followedNews']['reply'];

/** Newest stories of a name that are looked through; who comes back after a month wants the newest, not all. */
const LOOKED_THROUGH = 120;

/** What was taken in about followed names since the reader last looked, near-identical stories grouped. Sends nothing. */
export async function followedNews(desk: CoverageContext, { names, page }: Question): Promise<Reply> {
  const [store, { feeds }] = await Promise.all([desk.store(), desk.switches()]);
  const news = await Promise.all(
    names.map(async ({ id, seenAt }) => {
      const stories = await storiesAbout(store, id, LOOKED_THROUGH);
      // By when they came, not by when they were published: feeds bring stories hours late.
      const fresh = stories.filter(({ keptAt }) => keptAt > seenAt);
      return [id, relatedStories(fresh, { entityId: id, castIds: [], now: desk.now() }, page)] as const;
    }),
  );
  return { news: Object.fromEntries(news), hasFeeds: feeds.length > 0 };
}
