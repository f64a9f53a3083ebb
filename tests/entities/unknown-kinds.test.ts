import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

// The kind of names that no entry has. The names are made up.

describe('an unknown name', () => {
  it.each([
    ['Two Kelambi warriors stood guard at the well, and the Kelambi sang.', 'Kelambi → group'],
    ['The road crosses land that Orundai elders call holy.', 'Orundai → group'],
    ['Hundreds of Tesharo refugees waited in the rain near the fence.', 'Tesharo → group'],
    ['A museum returned the drum to the Wanuki people of the islands.', 'Wanuki → group'],
  ])('is a people: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['Flooding reached the Tarnbeck community on Sunday, near Tarnbeck.', 'Tarnbeck → group'],
    ['The HRTU countries met in the harbour town.', 'HRTU → group'],
    ['Elena Varrick people-watched from the terrace.', 'Elena Varrick → group'],
  ])('isn’t a people: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['The Central Bank of Tovaria raised its rate.', 'Central Bank of Tovaria → organization'],
    ['Trains of the Morvane Railway were late again.', 'Morvane Railway → organization'],
    ['She studied at Kestwick University until 2011.', 'Kestwick University → organization'],
    ['Velora Capital will buy the mine.', 'Velora Capital → organization'],
  ])('is a body by its word: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it('is the surname of the person named in full', () => {
    const names = readNames(
      'Harold Vostrikov, the builder of ports, has died. Vostrikov and his family control the Vostrikov Group.',
    );
    expect(names).toContain('Vostrikov → person');
  });
});

describe('a body that is only probably meant', () => {
  it.each([
    ['PAI Lettings bought nine flats in Hull. PAI will raise the rents.', 'PAI → Partnership on AI'],
    ['Gap Marine builds boats. Gap has sold three.', 'Gap → Gap Inc.'],
  ])('loses to the article’s own: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

describe('the first word of a body’s name', () => {
  it.each([
    [
      'Zelmar Holdings bought a mine. The offer by Zelmar stands until Friday, and Zelmar will not raise it.',
      'Zelmar → organization',
    ],
    [
      'Tarvik Lithium Corp cut its forecast. Analysts said Tarvik had too much debt, and that Tarvik would sell.',
      'Tarvik → organization',
    ],
  ])('is that body: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['The Brenholt Institute was closed. Roads in Brenholt were flooded.', 'Brenholt → place'],
    ['Marsha Ferrow met the board of the Ferrow Foundation. Ferrow left early.', 'Ferrow → person'],
  ])('may be a place or person, too: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});

describe('in a text about sport', () => {
  const MATCH =
    ' They won the match 3-1, and the coach praised the striker and the goalkeeper after the final.';

  it.each([
    ['The club claimed a first Champions League title.', 'Champions League → UEFA Champions League'],
    ['Both sides hope to reach the Super Bowl soon.', 'Super Bowl → Super Bowl'],
  ])('a competition is still itself: %s', (text, expected) => {
    expect(readNames(text + MATCH)).toContain(expected);
  });
});
