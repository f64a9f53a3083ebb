import { describe, expect, it } from 'vitest';
import { contextLanguage, describedIn } from '../../lib/knowledge/described-in.ts';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { languageSources } from '../../modules/knowledge/language-sources.ts';
import { makeEntry } from './make-entry.ts';

describe('contextLanguage', () => {
  it.each([
    ['de', 'en', 'de'],
    ['en', 'de', 'en'],
    ['pt', 'ar', 'pt'],
    ['known-names-only', 'fr', 'fr'],
    ['known-names-only', 'ar', 'en'],
    [undefined, 'es', 'es'],
    [undefined, 'ar', 'en'],
  ] as const)('for an article read as %s and an interface in %s is %s', (reading, ui, expected) => {
    expect(contextLanguage(reading, ui)).toBe(expected);
  });
});

describe('describedIn', () => {
  const written = [
    makeEntry({ name: 'Orta', context: 'Town on a lake', asOf: '2026-03' }),
    makeEntry({ name: 'Vell', context: 'Town on a hill', asOf: '2026-04' }),
    makeEntry({ name: 'Nameless Hill', context: 'A hill' }),
  ];
  const knowledge = new Knowledge([openBase(writeBase(written).buffer)]);
  const names = openBase(
    writeBase(
      languageSources(
        'de',
        [{ id: 'vell', aliases: ['Wella'], short: [] }],
        new Map([['orta', 'Stadt an einem See']]),
        written,
      ),
    ).buffer,
  );
  const entity = (id: string) => knowledge.entity(knowledge.refOf(id)!);

  it('gives the own-language context with the date of the English one', () => {
    expect(describedIn(entity('orta'), 'de', names)).toEqual({
      ...entity('orta'),
      context: 'Stadt an einem See',
      asOf: '2026-03',
      contextLanguage: { is: 'de', wanted: 'de' },
    });
  });

  it.each(['vell', 'nameless-hill'])('marks the English context of %s, which has no other', id => {
    expect(describedIn(entity(id), 'de', names)).toEqual({
      ...entity(id),
      contextLanguage: { is: 'en', wanted: 'de' },
    });
  });

  it('marks the English context if the file of the language is missing', () => {
    expect(describedIn(entity('orta'), 'de', null)).toMatchObject({
      context: 'Town on a lake',
      contextLanguage: { is: 'en', wanted: 'de' },
    });
  });

  it('doesn’t let a translated context stand for an entity', () => {
    const both = new Knowledge([openBase(writeBase(written).buffer), names]);
    expect(both.record(both.refOf('orta')!).context).toBe('Town on a lake');
    expect(both.isShipped(both.refOf('orta')!)).toBe(true);
  });
});
