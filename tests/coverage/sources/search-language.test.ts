import { expect, it } from 'vitest';
import { gdeltLanguages, googleEdition } from '../../../lib/coverage/sources/search-language.ts';

it.each([
  [['en-US', 'en'], 'sourcelang:english'],
  [['de-AT', 'en', 'fr'], '(sourcelang:german OR sourcelang:english OR sourcelang:french)'],
  [['de', 'en', 'fr', 'es'], '(sourcelang:german OR sourcelang:english OR sourcelang:french)'],
  [['tlh'], 'sourcelang:english'],
  [[], 'sourcelang:english'],
])('GDELT is asked in %j as %s', (languages, filter) => {
  expect(gdeltLanguages(languages)).toBe(filter);
});

it.each([
  [['en-GB'], { hl: 'en-GB', gl: 'GB', ceid: 'GB:en' }],
  [['de'], { hl: 'de', gl: 'DE', ceid: 'DE:de' }],
  [['es-MX', 'en'], { hl: 'es-MX', gl: 'MX', ceid: 'MX:es' }],
  [['ar'], { hl: 'ar', gl: 'EG', ceid: 'EG:ar' }],
  [['en'], { hl: 'en-US', gl: 'US', ceid: 'US:en' }],
  [[], { hl: 'en-US', gl: 'US', ceid: 'US:en' }],
])('Google News is asked in %j as %j', (languages, edition) => {
  expect(googleEdition(languages)).toEqual(edition);
});
