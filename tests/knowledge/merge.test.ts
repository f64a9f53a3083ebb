import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/knowledge/entry.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { emptyCards } from '../../modules/knowledge/checks/empty-cards.ts';
import { merge } from '../../modules/knowledge/merge.ts';
import type { Compiled } from '../../modules/knowledge/packages/compiled.ts';
import { makeEntry } from './make-entry.ts';
import { someWords } from './some-words.ts';

const usa = makeEntry({ name: 'United States', kind: 'place', aliases: ['US'], wikipedia: 'United States' });
const texas = makeEntry({ name: 'Texas', kind: 'place', relations: { partOf: ['united-states'] } });
const illinois = makeEntry({ name: 'Illinois', kind: 'place', relations: { partOf: ['united-states'] } });
const hand = [usa, texas, illinois];

const places: Compiled[] = [
  make('iso:US', 'United States of America', {
    category: 'Country',
    aliases: ['United States'],
    wikidata: 'Q30',
  }),
  make('iso:FR', 'France', { category: 'Country', demonyms: ['French'] }),
  make('iso:US-TX', 'Texas', { category: 'Region of', within: 'iso:US' }),
  make('iso:US-IL', 'Illinois', { category: 'Region of', within: 'iso:US' }),
];

function make(key: string, name: string, more: Partial<Compiled> = {}): Compiled {
  return { key, name, kind: 'place', category: 'City in', weight: 1 / 16, ...more };
}

function city(id: number, name: string, within: string, weight = 1 / 16): Compiled {
  return make(`geonames:${id}`, name, { within, weight });
}

function merged(entries: readonly Entry[], compiled: readonly Compiled[]): Map<string, Source> {
  // Matched by Wikidata id, because the hand-written entry has another name.
  const known = entries.map(entry => (entry === usa ? { ...entry, wikidata: 'Q30' } : entry));
  const { sources } = merge(known, [...places, ...compiled], someWords);
  const ids = sources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  return new Map(sources.map(source => [source.id, source]));
}

describe('merging compiled and hand-written entries', () => {
  it('keeps the hand-written entry and adds what it lacks', () => {
    const acme = makeEntry({ name: 'Acme', relations: { locatedIn: ['texas'] } });
    const brand = make('nsi:Q5', 'Acme', {
      kind: 'organization',
      category: 'Shop chain in',
      within: 'iso:US-TX',
      aliases: ['Acme Stores Zork'],
      wikidata: 'Q5',
    });
    const all = merged([...hand, acme], [brand]);
    expect(all.get('acme')).toMatchObject({
      context: 'About Acme',
      aliases: ['Acme Stores Zork'],
      wikidata: 'Q5',
    });
    expect(all.size).toBe(5);
  });

  it('doesn’t give an entry the id of a namesake with another kind or title', () => {
    const film = makeEntry({ name: 'Twisters', kind: 'work', wikipedia: 'Twisters (film)' });
    const painter = makeEntry({ name: 'Jan Zork', kind: 'person', wikipedia: 'Jan Zork (painter)' });
    const namesakes = [
      make('nsi:Q6', 'Twisters', { kind: 'organization', category: 'Restaurant chain in', wikidata: 'Q6' }),
      make('title:Jan Zork', 'Jan Zork', { kind: 'person', wikipedia: 'Jan Zork', wikidata: 'Q7' }),
    ];
    const all = merged([...hand, film, painter], namesakes);
    expect(all.get(film.id)!.wikidata).toBeUndefined();
    expect(all.get(painter.id)!.wikidata).toBeUndefined();
  });

  it('tells entities of one name apart by their places', () => {
    const springfield = makeEntry({
      name: 'Springfield',
      kind: 'place',
      relations: { locatedIn: ['illinois'] },
    });
    const all = merged(
      [...hand, springfield],
      [
        city(1, 'Springfield', 'iso:US-IL'),
        city(2, 'Springfield', 'iso:US-TX'),
        city(3, 'Springfield', 'iso:FR'),
      ],
    );
    expect([...all.keys()].filter(id => id.startsWith('springfield'))).toEqual([
      'springfield',
      'springfield-texas',
      'springfield-france',
    ]);
    expect(all.get('springfield-texas')).toMatchObject({
      category: 'City in',
      relations: { locatedIn: ['texas'] },
      evidence: ['Texas'],
    });
  });

  it('gives the plain id to the best-known entity of a name', () => {
    const all = merged(hand, [city(1, 'Zork', 'iso:US-TX', 1 / 64), city(2, 'Zork', 'iso:FR', 1 / 2)]);
    expect(all.get('zork')?.relations).toEqual({ locatedIn: ['france'] });
    expect(all.get('zork-texas')?.weight).toBe(1 / 64);
  });

  it('guards names that are words, personal names or other entities’ names', () => {
    const hastings = makeEntry({ name: 'Reed Zork', kind: 'person', short: ['Zork'] });
    const all = merged(
      [...hand, hastings],
      [
        city(1, 'Reading', 'iso:FR', 1 / 8),
        city(2, 'Hastings', 'iso:FR'),
        city(3, 'Zork', 'iso:FR'),
        city(4, 'Plonk', 'iso:FR'),
      ],
    );
    expect(all.get('reading')).toMatchObject({ guarded: ['Reading'], evidence: ['France'] });
    expect(all.get('hastings')?.guarded).toEqual(['Hastings']);
    expect(all.get('zork')?.guarded).toEqual(['Zork']);
    expect(all.get('plonk')).toMatchObject({ guarded: [], evidence: [] });
  });

  it('drops shops named like an ordinary word or a known place', () => {
    const shop = (name: string): Compiled =>
      make(`nsi:${name}`, name, { kind: 'organization', category: 'Shop chain', weight: 1 / 16 });
    const all = merged(hand, [shop('Target'), shop('Texas'), shop('First Watch')]);
    expect(all.get('target')).toBeUndefined();
    expect(all.size).toBe(5);
    expect(all.get('first-watch')?.guarded).toEqual(['First Watch']);
  });

  it('turns a people into demonyms of the place with the same title', () => {
    const people = (name: string, wikipedia: string): Compiled =>
      make(`people:${name}`, name, { kind: 'group', category: 'People', demonyms: ['Zorkish'], wikipedia });
    const all = merged(hand, [people('Americans', 'United States'), people('Zorks', 'Zorks')]);
    expect(all.get('united-states')?.demonyms).toEqual(['Americans', 'Zorkish']);
    expect(all.get('zorks')).toMatchObject({ kind: 'group', demonyms: ['Zorkish'] });
    expect(all.get('france')?.demonyms).toEqual(['French']);
  });

  it('doesn’t move a body to another country because a namesake’s domain says so', () => {
    const body = (place: string): Compiled =>
      make('data:x:1', 'Zork University', {
        kind: 'organization',
        category: `University in ${place}`,
        evidence: [place],
        yields: true,
      });
    const domain = make('university:Zork University', 'Zork University', {
      kind: 'organization',
      category: 'University in',
      within: 'iso:US',
    });
    expect(merged(hand, [body('France'), domain]).get('zork-university')?.relations).toEqual({});
    expect(merged(hand, [body('United States'), domain]).get('zork-university')?.relations).toEqual({
      locatedIn: ['united-states'],
    });
  });

  it('links a work called by everyday words only in a text about its maker, and none that is called like it', () => {
    const work = (name: string, category: string): Compiled =>
      make(`data:${name}`, name, { kind: 'work', category, yields: true });
    const all = merged(hand, [
      work('Cold War', '2018 film by Ada Doe and Bo Roe'),
      work('Ada Doe', 'Album by Ada Doe'),
    ]);
    expect(all.has('ada-doe')).toBe(false);
    expect(all.get('cold-war')).toMatchObject({ guarded: ['Cold War'], evidence: ['Ada Doe', 'Bo Roe'] });
  });

  it('takes a firm with its legal form for the firm', () => {
    const zork = makeEntry({ name: 'Zorkliner' });
    const firm = (name: string): Compiled =>
      make(`nsi:${name}`, name, { kind: 'organization', category: 'Company' });
    const all = merged(
      [...hand, zork],
      [firm('Zorkliner SE'), firm('Zorkliner Holdings'), firm('Zorkliner Bank')],
    );
    expect([...all.keys()].filter(id => id.startsWith('zork'))).toEqual(['zorkliner', 'zorkliner-bank']);
  });

  it('drops aliases that are another entry’s name, or that several entries have', () => {
    const ministry = (id: number, name: string, ...aliases: string[]): Compiled =>
      make(`nsi:Q${id}`, name, { kind: 'organization', category: 'Government body', aliases });
    const all = merged(hand, [
      ministry(1, 'Zork Ministry of Bort', 'Bort Ministry', 'Zorkian Bort Ministry'),
      ministry(2, 'Plonk Ministry of Bort', 'Bort Ministry', 'Zork Ministry of Bort'),
    ]);
    expect(all.get('zork-ministry-of-bort')?.aliases).toEqual(['Zorkian Bort Ministry']);
    expect(all.get('plonk-ministry-of-bort')?.aliases).toEqual([]);
  });

  it('drops bare titles of people, and of entities known under any name', () => {
    const title = (name: string): Compiled =>
      make(`title:${name}`, name, { kind: 'person', category: '', weight: 1 / 4 });
    const all = merged(hand, [city(1, 'Paris Zork', 'iso:FR'), title('Texas'), title('Conor Plonk')]);
    expect(all.get('conor-plonk')).toBeUndefined();
    expect(emptyCards([...all.values()])).toEqual([]);
    expect(all.get('texas')?.kind).toBe('place');
    expect(all.size).toBe(5);
  });

  it('asks for the maker of a work whose title says that others made one', () => {
    const painting = (id: number, name: string, wikipedia: string): Compiled =>
      make(`nsi:Q${id}`, name, {
        kind: 'work',
        category: 'Painting by Ada Plonk',
        weight: 1 / 16,
        wikipedia,
      });
    const all = merged(hand, [
      painting(1, 'The Zorking Borts', 'The Zorking Borts (Plonk)'),
      painting(2, 'The Plonking Zorks', 'The Plonking Zorks (painting)'),
      painting(3, 'The Borting Plonks', 'The Borting Plonks (1903 painting)'),
    ]);
    expect(all.get('the-borting-plonks')?.evidence).toEqual(['Ada Plonk']);
    expect(all.get('the-zorking-borts')).toMatchObject({
      guarded: ['The Zorking Borts'],
      evidence: ['Ada Plonk'],
    });
    expect(all.get('the-plonking-zorks')).toMatchObject({
      guarded: ['The Plonking Zorks'],
      evidence: ['Ada Plonk', 'painting', 'museum', 'painter'],
    });
  });

  it('gives evidence to works that say no maker, and to events from what they are about', () => {
    const one = (name: string, kind: Compiled['kind'], category: string): Compiled =>
      make(`nsi:${name}`, name, { kind, category, weight: 1 / 16, needsEvidence: true, evidence: [] });
    const all = merged(hand, [
      one('Zorking Days', 'work', '1994 American film'),
      one('Bort Day', 'event', 'Zork victory over Plonkia in 1312'),
    ]);
    expect(all.get('zorking-days')?.evidence).toEqual(['film', 'movie', 'films', 'director']);
    expect(all.get('bort-day')?.evidence).toEqual(['Plonkia', '1312']);
  });
});
