import { beforeEach, describe, expect, it, vi } from 'vitest';

const { local, sync } = await vi.hoisted(async () => {
  const fake = (await import('../fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return fake.storage;
});

const { applyCardAction } = await import('../../../lib/extension/settings/card-actions.ts');
const { readSettings } = await import('../../../lib/extension/settings/settings.ts');

beforeEach(() => {
  for (const area of [local, sync]) {
    area.kept.clear();
    area.isFull = false;
  }
});

describe('card actions', () => {
  it('can be undone', async () => {
    const wrong = { type: 'wrongLink', name: 'Grok', entityId: 'grok-ai' } as const;
    await applyCardAction({ ...wrong, on: true });
    expect((await readSettings()).wrongLinks).toEqual([{ name: 'Grok', entityId: 'grok-ai' }]);
    await applyCardAction({ ...wrong, on: false });
    expect((await readSettings()).wrongLinks).toEqual([]);
  });

  it('remember what a name means instead, until the reader says otherwise', async () => {
    const wrong = { type: 'wrongLink', name: 'Jordan', on: true } as const;
    const links = async () =>
      (await readSettings()).wrongLinks.map(({ entityId, meant }) => [entityId, meant]);
    await applyCardAction({ ...wrong, entityId: 'country', meant: 'jim' });
    expect(await links()).toEqual([['country', 'jim']]);
    await applyCardAction({ ...wrong, entityId: 'jim', meant: 'mike' });
    expect(await links()).toEqual([
      ['country', 'jim'],
      ['jim', 'mike'],
    ]);
    // The country is right after all.
    await applyCardAction({ ...wrong, entityId: 'mike', meant: 'country' });
    expect(await links()).toEqual([
      ['jim', 'mike'],
      ['mike', 'country'],
    ]);
    await applyCardAction({ ...wrong, entityId: 'jim', on: false });
    expect(await links()).toEqual([['mike', 'country']]);
    // Taken back on a page that first linked the name to something else.
    await applyCardAction({ ...wrong, entityId: 'river', meant: 'country', on: false });
    expect(await links()).toEqual([]);
  });

  it('store only the id and name of a followed entity', async () => {
    const entity = { id: 'xai', name: 'xAI', description: 'left out' };
    await applyCardAction({ type: 'follow', entity, on: true });
    expect((await readSettings()).followed).toEqual([{ id: 'xai', name: 'xAI', seenAt: expect.any(Number) }]);
  });

  it('from two tabs at the same time are all saved', async () => {
    await Promise.all([
      applyCardAction({ type: 'ignoreName', name: 'Will', on: true }),
      applyCardAction({ type: 'ignoreName', name: 'Mark', on: true }),
      applyCardAction({ type: 'siteOff', host: 'a.example' }),
    ]);
    const { ignoredNames, sitesOff } = await readSettings();
    expect(ignoredNames).toEqual(['Will', 'Mark']);
    expect(sitesOff).toEqual(['a.example']);
  });

  it('fail without blocking later ones', async () => {
    local.isFull = true;
    sync.isFull = true;
    const failed = applyCardAction({ type: 'ignoreName', name: 'Will', on: true });
    await expect(failed).rejects.toThrow('quota');
    local.isFull = false;
    sync.isFull = false;
    await applyCardAction({ type: 'ignoreName', name: 'Mark', on: true });
    expect((await readSettings()).ignoredNames).toEqual(['Mark']);
  });
});
