import { expect, it } from 'vitest';
import { recentNames } from '../../../../lib/coverage/service/queries/recent-names.ts';
import { saveStories } from '../../../../lib/coverage/service/store/story-store.ts';
import { testContext } from '../test-context.ts';

const HOUR = 3_600_000;

it('are those that several stories of the last days share with the name, most frequent first', async () => {
  const context = testContext();
  const store = await context.store();
  const now = context.clock.now;
  const story = (n: number, hoursAgo: number, ...entityIds: string[]) => ({
    url: `https://news.example/${n}`,
    title: `Story ${n}`,
    summary: '',
    outlet: 'News',
    published: now - hoursAgo * HOUR,
    entityIds,
    sourceId: 'feed',
    keptAt: now,
    guid: '',
  });
  await saveStories(store, [
    story(1, 1, 'acme', 'lind', 'oak'),
    story(2, 2, 'oak', 'acme'),
    story(3, 3, 'acme', 'oak', 'lind', 'once'),
    // Too old, and without the name.
    story(4, 200, 'acme', 'old'),
    story(5, 201, 'acme', 'old'),
    story(6, 1, 'elm', 'ash'),
    story(7, 1, 'elm', 'ash'),
  ]);
  expect(await recentNames(store, 'acme', now)).toEqual(['oak', 'lind']);
  expect(await recentNames(store, 'nobody', now)).toEqual([]);
});
