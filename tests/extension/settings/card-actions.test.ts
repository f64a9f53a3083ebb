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

describe('choices in a card', () => {
  it('are made and taken back', async () => {
    const wrong = { choose: 'wrongLink', name: 'Grok', entityId: 'grok-ai' } as const;
    await applyCardAction({ ...wrong, on: true });
    expect((await readSettings()).wrongLinks).toEqual([{ name: 'Grok', entityId: 'grok-ai' }]);
    await applyCardAction({ ...wrong, on: false });
    expect((await readSettings()).wrongLinks).toEqual([]);
  });

  it('keep only what identifies an entity that is followed', async () => {
    const entity = { id: 'xai', name: 'xAI', description: 'left out' };
    await applyCardAction({ choose: 'follow', entity, on: true });
    expect((await readSettings()).followed).toEqual([{ id: 'xai', name: 'xAI', seenAt: expect.any(Number) }]);
  });

  it('of two tabs at once are both kept', async () => {
    await Promise.all([
      applyCardAction({ choose: 'ignoreName', name: 'Will', on: true }),
      applyCardAction({ choose: 'ignoreName', name: 'Mark', on: true }),
      applyCardAction({ choose: 'siteOff', host: 'a.example' }),
    ]);
    const { ignoredNames, sitesOff } = await readSettings();
    expect(ignoredNames).toEqual(['Will', 'Mark']);
    expect(sitesOff).toEqual(['a.example']);
  });

  it('that could not be stored fail by themselves', async () => {
    local.isFull = true;
    sync.isFull = true;
    const failed = applyCardAction({ choose: 'ignoreName', name: 'Will', on: true });
    await expect(failed).rejects.toThrow('quota');
    local.isFull = false;
    sync.isFull = false;
    await applyCardAction({ choose: 'ignoreName', name: 'Mark', on: true });
    expect((await readSettings()).ignoredNames).toEqual(['Mark']);
  });
});
