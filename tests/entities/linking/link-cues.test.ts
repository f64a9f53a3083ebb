import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

describe('the words around a name', () => {
  it.each([
    ['a result', 'Sacramento beat Memphis 117-101 on Tuesday night.', 'Sacramento → Sacramento Kings'],
    ['an office', 'Two Republican senators asked for the papers.', 'Republican → Republican Party'],
    [
      'an office',
      'Michigan’s Democratic governor signed the bill on Friday.',
      'Democratic → Democratic Party',
    ],
    ['an office', 'A Conservative MP asked the prime minister why.', 'Conservative → Conservative Party'],
    [
      'its article',
      'Three aides have quit, according to The Hill, which saw the letter.',
      'The Hill → The Hill',
    ],
    ['a dash before it', 'Ferry runs aground off Oban - The Guardian', 'Guardian → The Guardian'],
    ['what a company does', 'Oracle sues its landlord', 'Oracle → Oracle'],
    ['no name', 'Jim Justice spoke in Charleston. Justice owns a resort there.', 'Justice → Jim Justice'],
    ['a country', 'The Senate in Canberra sat until midnight.', 'Canberra → Canberra'],
  ])('help: %s', (_, text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    [
      'a title',
      'Keir Starmer stayed in London, but Lady Starmer had left by noon.',
      'Starmer → Keir Starmer',
    ],
    ['a title', 'Rishi Sunak spoke first, and Mrs Sunak sat beside the stage.', 'Sunak → Rishi Sunak'],
    ['a name', 'Justice Clarence Thomas wrote alone, and Justice Kagan smiled.', 'Justice → Jim Justice'],
    ['a trade', 'Michael Jordan, a plumber in Leeds, has opened a shop.', 'Michael Jordan → Michael Jordan'],
    ['a seat', 'Ada Brook, the MP for Tottenham, asked who had paid.', 'Tottenham → Tottenham Hotspur'],
    ['no result', 'Sacramento voted for a new library on Tuesday.', 'Sacramento → Sacramento Kings'],
  ])('rule out: %s', (_, text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});
