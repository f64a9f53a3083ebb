import { describe, expect, it } from 'vitest';
import { localStories } from '../../../lib/coverage/service/local-stories.ts';
import { entityKeys } from '../../../lib/coverage/service/store/entity-keys.ts';
import type { Store } from '../../../lib/coverage/service/store/open-store.ts';
import { testContext } from './test-context.ts';

const HOUR = 3_600_000;
const NOW = 1_800_000_000_000;

/** Saves a story for each hour of a span, oldest last. */
async function save(store: Store, hours: readonly [number, number], entityIds: string[]): Promise<void> {
  for (let age = hours[0]; age < hours[1]; age++) {
    const url = `https://news.example/${entityIds.join('-')}/${age}`;
    const published = NOW - age * HOUR;
    await store.put('stories', {
      key: url,
      url,
      title: `Story of ${age} hours ago`,
      summary: '',
      outlet: 'News',
      published,
      entityIds,
      entityKeys: entityKeys(entityIds, published),
      sourceId: 'news',
      keptAt: published,
    });
  }
}

const agesOf = (stories: readonly { published: number }[]): number[] =>
  stories.map(({ published }) => (NOW - published) / HOUR);

describe('saved stories about an entity', () => {
  it('are its newest, and older ones that it shares with the cast', async () => {
    const store = await testContext({}).store();
    await save(store, [0, 150], ['president']);
    await save(store, [0, 40], ['judge']);
    await save(store, [200, 205], ['judge', 'president']);
    await save(store, [300, 301], ['president', 'town']);
    const ages = agesOf(await localStories(store, 'president', ['president', 'judge', 'river']));
    expect(ages).toHaveLength(125);
    expect(ages.slice(0, 120)).toEqual(Array.from({ length: 120 }, (_, age) => age));
    expect(ages.slice(120)).toEqual([200, 201, 202, 203, 204]);
  });

  it('are all of them if they are few', async () => {
    const store = await testContext({}).store();
    await save(store, [0, 3], ['judge']);
    await save(store, [5, 6], ['judge', 'president']);
    expect(agesOf(await localStories(store, 'judge', ['president']))).toEqual([0, 1, 2, 5]);
    expect(await localStories(store, 'river', ['judge'])).toEqual([]);
  });
});
