import { expect, it } from 'vitest';
import { refreshTermCounts } from '../../../../lib/coverage/service/events/term-counts.ts';
import { saveStories } from '../../../../lib/coverage/service/store/story-store.ts';
import { type TestContext, testContext } from '../test-context.ts';

const stored = async (context: TestContext) => (await context.store()).getAll('termCounts');

it('stores no counts as long as there are no stories', async () => {
  const context = testContext();
  await refreshTermCounts(context);
  expect(await stored(context)).toEqual([]);

  const story = { url: 'https://oak.example/1', title: 'A mill burns', summary: '', guid: '' };
  await saveStories(await context.store(), [
    { ...story, outlet: 'Oak', sourceId: 'oak', keptAt: 1, published: 1, entityIds: ['mill'] },
  ]);
  await refreshTermCounts(context);
  expect(await stored(context)).toMatchObject([{ stories: 1, at: context.clock.now }]);
});
