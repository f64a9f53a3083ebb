import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/pack/options.ts';
import { planPacks } from '../../../tools/pack/planned-packs.ts';
import { BEATS, bitsOf } from '../../../tools/pack/wikidata/beats.ts';

const plan = (...args: string[]) => planPacks(readOptions(['from-wikidata', 'in', ...args], '2026-11-28'));

describe('planPacks', () => {
  it('plans one pack of everything, named after its file', () => {
    expect(plan('packs/World.pack')).toEqual([
      {
        file: 'packs/World.pack',
        header: { name: 'World', version: '', date: '2026-11-28', licence: '', source: '' },
        choice: { language: 'en', beats: 0, most: null },
      },
    ]);
  });

  it('plans one pack of several beats, or one of each', () => {
    const beats = ['--beat', 'sport,science'];
    expect(plan('a.pack', ...beats).map(({ choice }) => choice.beats)).toEqual([
      bitsOf(['sport', 'science']),
    ]);
    expect(
      plan('{beat}.pack', ...beats, '--name', 'World: {beat}').map(({ file, header }) => [file, header.name]),
    ).toEqual([
      ['sport.pack', 'World: sport'],
      ['science.pack', 'World: science'],
    ]);
    expect(plan('{beat}.pack')).toHaveLength(BEATS.length);
  });

  it('plans a pack per language', () => {
    const packs = plan('{language}-{beat}.pack', '--language', 'en,de', '--beat', 'sport', '--most', '50');
    expect(packs.map(({ file, choice }) => [file, choice.language, choice.most])).toEqual([
      ['en-sport.pack', 'en', 50],
      ['de-sport.pack', 'de', 50],
    ]);
  });

  it.each([
    [['a.pack', '--language', 'en,de'], 'put {language} into the name'],
    [['a.pack', '--language', 'English'], "isn't the code of a language"],
    [['a.pack', '--beat', 'sports'], 'the beats are sport, politics'],
    [['a.pack', '--most', 'few'], '--most takes a number'],
    [['a.pack', '--date', 'today'], 'date'],
    [['a.pack', '--redirects', 'enwiki-1-redirect.sql.gz'], 'redirects of enwiki, pages of none'],
    [['a.pack', '--pages', 'page.sql.gz'], 'should say which Wikipedia'],
    [['a.pack', '--views', '-', '--views', '-'], 'only one file can come from standard input'],
    [['a.pack', 'b.pack'], 'one argument too many: "b.pack"'],
  ])('refuses %o', (args, fault) => {
    expect(() => plan(...args)).toThrow(fault);
  });
});
