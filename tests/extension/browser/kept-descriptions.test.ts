import { beforeEach, expect, it, vi } from 'vitest';
import type { KnownEntity } from '../../../lib/model/entity.ts';

const { session } = await vi.hoisted(async () => {
  const fake = (await import('../fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return fake.storage;
});
const { forgetDescriptions, isKept, keepDescriptions, keptDescriptions } = await import(
  '../../../lib/extension/browser/kept-descriptions.ts'
);

const entity = (id: string): KnownEntity => ({
  source: 'knowledge',
  id,
  name: id,
  kind: 'person',
  context: `who ${id} is`,
  asOf: '2026-11',
  relations: [],
});

const keep = (tabId: number, entities: readonly KnownEntity[]) =>
  keepDescriptions({ tabId, language: 'en', entities });

beforeEach(() => session.kept.clear());

it('answers for the names of the tab’s page, in the order asked', async () => {
  await keep(1, [entity('a'), entity('b'), entity('c')]);
  expect(await keptDescriptions(1, 'en', ['c', 'a'])).toEqual([entity('c'), entity('a')]);
  expect(await keptDescriptions(1, 'en', [])).toEqual([]);
});

it('answers for no other tab, and not if a name is missing', async () => {
  await keep(1, [entity('a')]);
  expect(await keptDescriptions(2, 'en', ['a'])).toBeNull();
  expect(await keptDescriptions(2, 'en', [])).toBeNull();
  expect(await keptDescriptions(1, 'en', ['a', 'b'])).toBeNull();
  expect([await isKept(1), await isKept(2)]).toEqual([true, false]);
});

it('keeps a tab’s last page only, and few tabs', async () => {
  for (let tab = 1; tab <= 9; tab++) await keep(tab, [entity('a')]);
  await keep(5, [entity('b')]);
  expect(await keptDescriptions(5, 'en', ['a'])).toBeNull();
  expect(await keptDescriptions(5, 'en', ['b'])).toEqual([entity('b')]);
  expect(await keptDescriptions(1, 'en', ['a'])).toBeNull();
  expect(await keptDescriptions(2, 'en', ['a'])).toEqual([entity('a')]);
});

it('answers in no other interface language', async () => {
  await keep(1, [entity('a')]);
  expect(await keptDescriptions(1, 'fr', ['a'])).toBeNull();
});

it('forgets them all', async () => {
  await keep(1, [entity('a')]);
  await forgetDescriptions();
  expect(await keptDescriptions(1, 'en', ['a'])).toBeNull();
});
