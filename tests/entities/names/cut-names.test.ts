import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

describe('a known name inside what the tagger took for one', () => {
  it.each([
    ['Nokia Shares Jump After Deal With Airline', ['Nokia → Nokia']],
    ['iPad 9 sales fall again', ['iPad → iPad']],
    ['Reluctant Macron signs pension bill', ['Macron → Emmanuel Macron']],
    ['Council picks new mayor after row - BBC', ['BBC → BBC']],
    ['UK Tories pick leader', ['UK → United Kingdom', 'Tories → Conservative Party']],
  ])('is found in a headline: %s', (text, expected) => {
    expect(readNames(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [
      'They met at the Google Harbour Pavilion on Friday, and all of them had brought their dogs.',
      'Google → Google',
    ],
    [
      'The Sony Meadow Trust said on Monday that it had found no trace of the missing papers.',
      'Sony → Sony Group',
    ],
    ['Nokia Brown was asleep when the fire began, her mother said on Monday.', 'Nokia → Nokia'],
  ])('is left alone in running text: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('a day after a known body', () => {
  it('isn’t part of its name', () => {
    const text = 'The minister told the Associated Press Thursday Syria and others were afraid of change.';
    expect(readNames(text)).toEqual(
      expect.arrayContaining(['Associated Press → Associated Press', 'Syria → Syria']),
    );
  });

  it('may be part of a paper’s', () => {
    expect(readNames('Lind wrote for years in the Chicago Sunday Tribune about his town.')).not.toContain(
      'Chicago → Chicago',
    );
  });
});

it('the initials of an office aren’t part of a name', () => {
  expect(readNames('They all met. Then Pelga SVP Ann Doe agreed.')).toEqual([
    'Pelga → organization',
    'Ann Doe → person',
  ]);
});

describe('a person’s name with a place after it', () => {
  const text = 'The winners were Ethan Carrow of Denholm, Maine, and Dean Hollis of Stoneham, Utah.';

  it('ends before it', () => {
    expect(readNames(text)).toEqual(expect.arrayContaining(['Dean Hollis → person', 'Stoneham → place']));
  });

  it('keeps it if the place is all there is', () => {
    expect(readNames('Then Joan of Arc, a peasant’s daughter, led them.')).not.toContain('Joan → person');
  });
});
