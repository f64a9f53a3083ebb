import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

describe('what acts in the plural', () => {
  it.each([
    ['Palace beat Fulham with ten men', 'Palace → Crystal Palace'],
    ['Forest lose again at Burnley', 'Forest → Nottingham Forest'],
    ['Forest sack Dyche', 'Dyche → Sean Dyche'],
  ])('is a club: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it.each([
    ['Palace says king is resting', 'Crystal Palace'],
    ['Forest fires force thousands from homes', 'Nottingham Forest'],
    ['Jets hire McDermott as coach', 'Bill McDermott'],
  ])('isn’t everything else: %s', (headline, wrong) => {
    expect(readNames(headline).join()).not.toContain(wrong);
  });
});

describe('a nickname', () => {
  it('is a club’s beside its player', () => {
    expect(readNames('Wembanyama has 50 points at Thunder').join()).toContain('Oklahoma City Thunder');
  });

  it('is the professionals’, not a college’s', () => {
    expect(readNames('Chiefs beaten by Broncos').join()).toContain('Broncos → Denver Broncos');
  });

  it.each([
    'Thunder and hail ruin the harvest in Ohio',
    'Heat kills dozens in Delhi',
    'Nets catch fewer cod off Iceland',
  ])('is a word elsewhere: %s', headline => {
    expect(readNames(headline).join()).not.toMatch(/Oklahoma City Thunder|Miami Heat|Brooklyn Nets/);
  });
});

describe('a surname that is a word', () => {
  it.each([
    ['Swift to bring tour to Asia next year', 'Swift → Taylor Swift'],
    ['Curry out for a month, Warriors confirm', 'Curry → Stephen Curry'],
  ])('is found in a headline: %s', (headline, right) => {
    expect(readNames(headline)).toContain(right);
  });

  it.each([
    ['Swift end to strike unlikely', 'Swift'],
    ['Power cuts hit Lagos again', 'Power'],
    ['Flood warnings across Wales', 'Flood'],
    ['Judge blocks deportation of student', 'Judge'],
    ['New phone review: Slim and light, but dear', 'Slim'],
  ])('opens many lines: %s', (headline, word) => {
    expect(readNames(headline).join()).not.toMatch(new RegExp(`${word} → \\w+ ${word}`));
  });
});
