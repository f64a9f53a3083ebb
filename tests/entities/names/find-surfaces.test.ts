import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

describe('a word that looks like a name', () => {
  it.each([
    'Labour shortages slowed the harvest in the valley.',
    'CCTV images from the car park showed the two of them at the gate.',
    'Bank holidays are the busiest days of the year for the ferry.',
    'Visa applications take a month, the clerk said.',
    'Shell casings lay on the pavement.',
    'Deep cuts to the budget were agreed, two of them said.',
    'The bridge was closed on Friday, and it rained.',
    'They met last Friday in the town hall.',
    'Friday 9 was the last day of the strike.',
    'Neighbours heard a bang, and then nothing.',
  ])('isn’t one: %s', text => {
    expect(readNames(text)).toEqual([]);
  });

  it.each([
    ['Labour won the by-election in Leeds by nine votes.', 'Labour → Labour Party'],
    ['Godwin Friday spoke for an hour. Friday won the vote.', 'Friday → Godwin Friday'],
    ['Visa said on Monday that it would lower its fees for shops.', 'Visa → Visa'],
  ])('is one: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});
