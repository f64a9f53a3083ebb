import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readerCountry, starterSet } from '../../lib/coverage/starter-set.ts';
import { checkOutlets, checkStarters } from '../../modules/outlets/compile.ts';

const read = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../knowledge/outlets', name), 'utf8');
const { outlets } = checkOutlets(read('outlets.jsonl'), 'outlets.jsonl');
const { starters, problems } = checkStarters(read('starter.jsonl'), 'starter.jsonl', outlets);
const byId = new Map(outlets.map(outlet => [outlet.id, outlet]));

describe('the starter sets', () => {
  it('list outlets of the catalogue in their language, each once', () => {
    expect(problems).toEqual([]);
    for (const set of starters) expect(new Set(set.outlets).size, set.id).toBe(set.outlets.length);
  });

  it('have at least seven outlets, and six from different hosts to ask permission for first', () => {
    for (const { id, outlets } of starters) {
      expect(outlets.length, id).toBeGreaterThanOrEqual(7);
      expect(new Set(outlets.slice(0, 6).map(id => byId.get(id)!.name)).size, id).toBe(6);
    }
  });

  it('begin with general news: beats come later', () => {
    for (const { id, outlets } of starters)
      for (const outlet of outlets.slice(0, 4))
        expect(['news', 'world', 'politics', 'magazine'], `${id} ${outlet}`).toContain(
          byId.get(outlet)!.section,
        );
  });

  it.each([
    'US',
    'GB',
    'IE',
    'CA',
    'AU',
    'IN',
    'ZA',
    'NG',
    'DE',
    'AT',
    'CH',
    'ES',
    'MX',
    'AR',
    'BR',
    'PT',
    'FR',
    'IT',
    'NL',
    'SE',
    'JP',
    'TR',
    'EG',
  ])('cover %s', country => {
    expect(starters.some(({ countries }) => countries.includes(country))).toBe(true);
  });

  it('know faulty ones', () => {
    const line = '{"id":"X","language":"de","countries":[],"zones":[],"outlets":["npr","no-such","zeit"]}\n';
    expect(checkStarters(line, 's', outlets).problems).toEqual([
      's:1: "npr" is no outlet in "de"',
      's:1: "no-such" is no outlet in "de"',
    ]);
  });
});

describe('the starter set of a reader', () => {
  it.each([
    [['en-US', 'en'], 'America/Chicago', 'npr'],
    [['en-US'], 'Europe/London', 'bbc'],
    [['de-DE', 'en'], 'Europe/Berlin', 'tagesschau'],
    [['de'], 'Europe/Vienna', 'orf'],
    [['fr-CH', 'de'], 'Europe/Zurich', 'rts'],
    [['de-CH', 'fr'], 'Europe/Zurich', 'srf'],
    [['fr-CA'], 'America/Toronto', 'la-presse'],
    [['nl-BE'], 'Europe/Brussels', 'hln'],
    [['hi', 'en-IN'], 'Asia/Kolkata', 'bbc-hindi'],
    [['en-IN'], 'Asia/Calcutta', 'the-hindu'],
    [['es-CO'], 'America/Bogota', 'bbc-mundo'],
    [['es-AR'], 'America/Argentina/Cordoba', 'clarin'],
    [['ar'], 'Africa/Cairo', 'bbc-arabic'],
    // Lives in Germany and reads no German: world news in English, not another country's.
    [['en-US'], 'Europe/Berlin', 'bbc-world'],
    [['en-GB'], 'Asia/Tokyo', 'bbc-world'],
    // No set for the country, but one in the language.
    [['de'], 'America/Sao_Paulo', 'tagesschau'],
    [['ru'], 'Asia/Almaty', 'meduza-ru'],
    // Neither the country nor the language has a set.
    [['is-IS'], 'Atlantic/Reykjavik', 'bbc-world'],
    [[], 'UTC', 'bbc-world'],
  ])('for %j in %s begins with %s', (languages, timeZone, begins) => {
    const set = starterSet(starters, outlets, { languages, timeZone });
    expect(set[0]?.id).toBe(begins);
    expect(set).toHaveLength(6);
  });

  it('is empty without sets', () => {
    expect(starterSet([], outlets, { languages: ['en'], timeZone: 'UTC' })).toEqual([]);
  });
});

describe('the reader’s country', () => {
  it.each([
    [['en-US'], 'Europe/Rome', 'IT'],
    [['de-DE'], 'Nowhere/Else', 'DE'],
    [['en'], 'UTC', null],
    [['zh-Hant-TW'], 'UTC', 'TW'],
    [['es-PE'], 'America/Lima', 'PE'],
    [['en-US'], 'America/Indiana/Knox', 'US'],
  ])('of %j in %s is %s', (languages, timeZone, country) => {
    expect(readerCountry(starters, languages, timeZone)).toBe(country);
  });
});
