import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { lastReplies } from '../../../lib/coverage/service/store/last-replies.ts';
import { storeOpener } from '../../../lib/coverage/service/store/open-store.ts';

it('the last reply of each source is found, whatever was requested', async () => {
  const store = await storeOpener('last-answers')();
  const answer = (source: string, entityId: string, at: number, state: 'ok' | 'none') =>
    store.put('answers', { source, entityId, at, state: { state }, stories: [] });
  expect((await lastReplies(store)).size).toBe(0);
  await answer('gdelt', 'one', 100, 'ok');
  await answer('gdelt', 'two', 300, 'none');
  await answer('guardian', 'one', 200, 'ok');
  await store.put('contexts', { entityId: 'one', at: 50, state: { state: 'offline' }, context: null });
  expect([...(await lastReplies(store))].sort()).toEqual([
    ['gdelt', { at: 300, state: { state: 'none' } }],
    ['guardian', { at: 200, state: { state: 'ok' } }],
    ['wikipedia', { at: 50, state: { state: 'offline' } }],
  ]);
  store.close();
});
