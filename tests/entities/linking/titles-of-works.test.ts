import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

/** What is linked in a text, without unknown names. */
function linked(text: string): string[] {
  return readNames(text).filter(name => !/ → (person|organization|place|other)$/.test(name));
}

describe('a title of ordinary words', () => {
  it.each([
    [
      'Zach Cregger wrote Weapons before he found a studio, and Julia Garner leads the cast.',
      'Weapons → Weapons',
    ],
    ['The horror film Nope made Jordan Peele and Daniel Kaluuya a fortune.', 'Nope → Nope'],
    ['Jordan Peele’s Get Out won an Oscar.', 'Get Out → Get Out'],
    [
      'The Japanese film Shoplifters brought Hirokazu Koreeda the prize at Cannes.',
      'Shoplifters → Shoplifters',
    ],
    [
      'WWE said that Payback would return and that every wrestler on its roster would be there.',
      'Payback → Payback',
    ],
    ['Taylor Swift sang three songs from Reputation, and Swift’s fans wept.', 'Reputation → Reputation'],
    ['Todd Field wrote Tár for Cate Blanchett.', 'Tár → Tár'],
  ])('is linked if the article is about it: %s', (text, link) => {
    expect(linked(text)).toContain(link);
  });

  it.each([
    ['Weapons were found in the house, the police said.', 'Weapons'],
    ['Weapons from Iran reached the rebels by sea, UN experts say.', 'Weapons'],
    ['Beast or burden: how farmers lost faith in oxen', 'Beast'],
    ['Payback came late: the bank returned the fees.', 'Payback'],
    ['Justice must be done, the widow told the court.', 'Justice'],
    ['Views from the hill reach as far as the coast.', 'Views'],
    ['Arrival times were wrong on Monday, the airline said.', 'Arrival'],
    ['Animal rights groups welcomed the ruling.', 'Animal'],
    ['Joker in the pack: how a small party decides the vote', 'Joker'],
    ['Challengers must file their papers by Friday.', 'Challengers'],
    ['Coco Gauff beat Iga Swiatek in three sets.', 'Coco'],
    ['Rivals accused the chairman of hiding losses.', 'Rivals'],
    ['Reputation matters more than price, the survey found.', 'Reputation'],
    ['Hello from Oslo, where the talks go on.', 'Hello'],
    ['Hacks on two hospitals cost the insurer millions.', 'Hacks'],
    ['Bully victims rarely tell their teachers.', 'Bully'],
    ['Line of Duty deaths fell last year, the firefighters’ union said.', 'Line of Duty'],
    ['Double or Nothing: Investors Bet on a Rate Cut', 'Double or Nothing'],
    ['Roma families were driven from the camp near Naples.', 'Roma'],
    ['A bear was shot near Denver. The Bear had entered a kitchen.', 'Bear'],
  ])('is an ordinary word elsewhere: %s', (text, title) => {
    const titles = linked(text).map(name => name.split(' → ')[1]);
    expect(titles.map(one => one?.replace(/^The /, ''))).not.toContain(title);
  });
});

describe('an edition', () => {
  it.each([
    [
      'The 2018–19 Premier League was decided on its last day.',
      '2018–19 Premier League → 2018–19 Premier League',
    ],
    [
      'The 2018-19 Premier League was decided on its last day.',
      '2018-19 Premier League → 2018–19 Premier League',
    ],
    [
      'He led the poll before the 2015 Singaporean general election.',
      '2015 Singaporean general election → 2015 Singaporean general election',
    ],
    ['It was passed by the 118th Congress.', '118th Congress → 118th United States Congress'],
    [
      'The 2020 Atlantic hurricane season broke records.',
      '2020 Atlantic hurricane season → 2020 Atlantic hurricane season',
    ],
    ['She sang at Eurovision 2019 in Tel Aviv.', 'Eurovision 2019 → Eurovision Song Contest 2019'],
    ['The film swept the 2020 Oscars.', '2020 Oscars → 92nd Academy Awards'],
  ])('is linked with its year: %s', (text, link) => {
    expect(linked(text)).toContain(link);
  });

  it('leaves the series its name without a year', () => {
    expect(linked('Arsenal lead the Premier League by two points.')).toContain(
      'Premier League → Premier League',
    );
    expect(linked('The Oscars will be handed out in March.').join()).not.toMatch(/\d(st|nd|rd|th) Academy/);
  });
});
