import { beforeEach, describe, expect, it, vi } from 'vitest';

const { local, sync } = await vi.hoisted(async () => {
  const fake = (await import('./fake-browser.ts')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  return fake.storage;
});

const { chooseInCard } = await import('../../lib/extension/card-choices.ts');
const { readChoices } = await import('../../lib/extension/choices.ts');

beforeEach(() => {
  for (const area of [local, sync]) {
    area.kept.clear();
    area.isFull = false;
  }
});

describe('choices in a card', () => {
  it('are made and taken back', async () => {
    const wrong = { choose: 'wrongLink', name: 'Grok', entityId: 'grok-ai' } as const;
    await chooseInCard({ ...wrong, on: true });
    expect((await readChoices()).wrongLinks).toEqual([{ name: 'Grok', entityId: 'grok-ai' }]);
    await chooseInCard({ ...wrong, on: false });
    expect((await readChoices()).wrongLinks).toEqual([]);
  });

  it('keep only what identifies an entity that is followed', async () => {
    const entity = { id: 'xai', name: 'xAI', description: 'left out' };
    await chooseInCard({ choose: 'follow', entity, on: true });
    expect((await readChoices()).followed).toEqual([{ id: 'xai', name: 'xAI', seenAt: expect.any(Number) }]);
  });

  it('of two tabs at once are both kept', async () => {
    await Promise.all([
      chooseInCard({ choose: 'ignoreName', name: 'Will', on: true }),
      chooseInCard({ choose: 'ignoreName', name: 'Mark', on: true }),
      chooseInCard({ choose: 'siteOff', host: 'a.example' }),
    ]);
    const { ignoredNames, sitesOff } = await readChoices();
    expect(ignoredNames).toEqual(['Will', 'Mark']);
    expect(sitesOff).toEqual(['a.example']);
  });

  it('that could not be stored fail by themselves', async () => {
    local.isFull = true;
    sync.isFull = true;
    const failed = chooseInCard({ choose: 'ignoreName', name: 'Will', on: true });
    await expect(failed).rejects.toThrow('quota');
    local.isFull = false;
    sync.isFull = false;
    await chooseInCard({ choose: 'ignoreName', name: 'Mark', on: true });
    expect((await readChoices()).ignoredNames).toEqual(['Mark']);
  });
});
