import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

// Competitions share their names with others, and makers and universities lend theirs to teams.

describe('a competition’s name', () => {
  it.each([
    ['Spain won the World Cup final.', 'World Cup → FIFA World Cup'],
    ['Ghana and Chile will both miss the World Cup.', 'World Cup → FIFA World Cup'],
    ['The striker hopes to be fit for the World Cup.', 'World Cup → FIFA World Cup'],
    [
      'Bowlers took four wickets as India opened their World Cup with a win.',
      'World Cup → Cricket World Cup',
    ],
    ['The flanker will miss the World Cup, the Springboks said.', 'World Cup → Rugby World Cup'],
    [
      'She won the slalom, her ninth victory of the World Cup season.',
      'World Cup → FIS Alpine Ski World Cup',
    ],
    ['England won the Cricket World Cup. The World Cup was held in India.', 'World Cup → Cricket World Cup'],
    ['The Rugby World Cup starts on Friday. The World Cup has 24 teams.', 'World Cup → Rugby World Cup'],
  ])('is that of the sport: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    'Norway named six women for the World Cup in ski jumping.',
    'She won the slalom, her ninth victory of the World Cup season.',
    'India lost nine wickets and the World Cup semi-final.',
  ])('isn’t that of football by default: %s', text => {
    expect(readNames(text)).not.toContain('World Cup → FIFA World Cup');
  });
});

describe('a maker or university', () => {
  const MATCHES =
    ' The coach praised the team after two wins in three games. They lead the league by nine points, and the season has six' +
    ' more matches.';

  it.each([
    ['Purdue led by four at halftime.', 'Purdue → Purdue University'],
    ['Villanova scored first, and Villanova scored last.', 'Villanova → Villanova University'],
  ])('isn’t meant by its team’s name: %s', (text, wrong) => {
    expect(readNames(text + MATCHES)).not.toContain(wrong);
  });

  it.each([
    ['Leclerc put his Ferrari on pole for the Grand Prix.', 'Ferrari → Scuderia Ferrari'],
    ['Ferrari will build an electric car, the company said.', 'Ferrari → Ferrari'],
    ['Purdue University will lower its fees, the university said.', 'Purdue University → Purdue University'],
  ])('is itself elsewhere: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});
