import { describe, expect, it } from 'vitest';
import { listed } from '../../../../../tools/knowledge/open-data/rows/organisations/listed-companies.ts';
import { organisation } from '../../../../../tools/knowledge/open-data/rows/organisations/organisations.ts';
import { artist } from '../../../../../tools/knowledge/open-data/rows/people/artists.ts';
import { printedPlaces } from '../../../../../tools/knowledge/open-data/rows/places/place-name.ts';
import { official } from '../../../../../tools/knowledge/open-data/rows/politics/officials.ts';
import { party } from '../../../../../tools/knowledge/open-data/rows/politics/parties.ts';
import { legislator } from '../../../../../tools/knowledge/open-data/rows/politics/politics.ts';
import type { ReadRow } from '../../../../../tools/knowledge/open-data/rows/row.ts';
import { baseball } from '../../../../../tools/knowledge/open-data/rows/sport/baseball.ts';
import {
  basketball,
  footballer,
  formulaOne,
  premierLeague,
  squadPlayer,
} from '../../../../../tools/knowledge/open-data/rows/sport/sport.ts';

it.each<[ReadRow, string, string, string | undefined]>([
  [
    organisation,
    'Texas Department of Zorks',
    'Government body in Waco, United States',
    'Government body in Texas, United States',
  ],
  [
    organisation,
    'New York Department of Zorks',
    'Government body in Albany, United States',
    'Government body in Albany, United States',
  ],
  [organisation, 'Zorkville Garden Club', 'Non-profit in Zorkville, United States', undefined],
  [
    party,
    'Zork Party',
    'Political party (VGB, founded 1971)',
    'Political party founded in the British Virgin Islands in 1971',
  ],
])('%# is placed where it belongs', (read, label, description, context) => {
  expect(read({ id: 'x', label, description, wikipedia: label })?.context).toBe(context);
});

it.each([
  ['Kim Zork-Il', 'North Korea', 'Kim Zork-il'],
  ['Bo Foot-Ball', 'Haiti', 'Bo Foot-Ball'],
])('%s of %s is called %s', (label, country, name) => {
  const description = `${country} international footballer (last goal 1989)`;
  expect(footballer({ id: 'x', label, description })?.name).toBe(name);
});

it.each([
  [undefined, true],
  ['Bo Zork', false],
])('a member of an assembly with the title %s needs evidence: %s', (wikipedia, needs) => {
  const description =
    'Representative of the Parliamentary Assembly of the Council of Europe from 2001 to 2005';
  expect(official({ id: 'Q1', label: 'Bo Zork', description, wikipedia })?.evidence.length).toBe(
    needs ? 4 : 0,
  );
});

describe('an athlete', () => {
  it.each<[string, ReadRow, string, string, string | undefined]>([
    [
      'may play on',
      baseball,
      'Dan Bat',
      'Major League Baseball player 2019–2026',
      'Major league baseball player, from 2019',
    ],
    [
      'of a league before the major ones',
      baseball,
      'Dan Bat',
      'Major League Baseball player 1873–1873',
      undefined,
    ],
    [
      'of a country with another name there',
      squadPlayer,
      'Bo Foot',
      "Footballer from Côte d'Ivoire",
      'Footballer from Ivory Coast',
    ],
    [
      'of a former country',
      footballer,
      'Bo Foot',
      'German DR international footballer (last goal 1974)',
      'Footballer who played for East Germany in the 1970s',
    ],
    [
      'may only have practised',
      formulaOne,
      'Cy Fast',
      'Formula One driver',
      'Racing driver who has taken part in Formula One',
    ],
    [
      'under a full name',
      premierLeague,
      'Bo Carlos Foot da Silva',
      'Premier League footballer (2016-17)',
      undefined,
    ],
    ['who manages', premierLeague, 'Arne Slot', 'Premier League footballer, Liverpool (2024-25)', undefined],
    [
      'of a squad',
      premierLeague,
      'Bo van der Foot',
      'Premier League footballer, Spurs (2024-25)',
      'Footballer, with Tottenham Hotspur in 2024–25',
    ],
  ])('%s', (_, read, label, description, context) => {
    expect(read({ id: 'x', label, description })?.context).toBe(context);
  });

  it('plays in the league of her list', () => {
    const rows = ['Ada Alpha', 'Bo Zulu', 'Cy Abel', 'Di Zork'].map(label => ({
      id: label,
      label,
      description: 'Former NBA basketball player',
    }));
    const leagues = rows.map(row => basketball(row, undefined, rows)?.context);
    expect(leagues).toEqual([
      'Former NBA player',
      'Former NBA player',
      'Former WNBA player',
      'Former WNBA player',
    ]);
  });

  it('has the given name first', () => {
    const row = { id: 'x', label: 'Mitoma Zorku', description: 'Premier League footballer (2024-25)' };
    expect(premierLeague(row)?.name).toBe('Zorku Mitoma');
  });
});

describe('a politician', () => {
  it.each([
    ['Republican former state representative in NJ', 'Former Republican state assembly member in New Jersey'],
    ['Democratic state representative in VA, district 9', 'Democratic state delegate in Virginia (2026)'],
    ['Democratic state representative in ID, district 9', 'Democratic state representative in Idaho (2026)'],
    ['Nonpartisan state legislator in NE, district 4', 'State senator in Nebraska (2026)'],
  ])('has the post of the state: %s', (description, context) => {
    expect(legislator({ id: 'x', label: 'Ada Doe', description, asOf: '2026-08' })?.context).toBe(context);
  });

  it.each([
    ['Ada Q Doe', 'Ada Q. Doe'],
    ['Dr. Ada Doe III', 'Ada Doe III'],
    ['Bo Doe Jr', 'Bo Doe Jr.'],
    ['Ada Q. Doe', 'Ada Q. Doe'],
  ])('is printed with points and without address: %s', (label, name) => {
    expect(legislator({ id: 'x', label, description: 'Republican state senator in ND' })?.name).toBe(name);
  });

  it('isn’t a member of an assembly whose guest he was', () => {
    const description = 'Observer of the Parliamentary Assembly of the Council of Europe from 2010 to 2012';
    expect(official({ id: 'x', label: 'Ada Doe', description })).toBeNull();
  });

  it('has a party of one year', () => {
    const description = 'Political party (JPN, founded 2012, dissolved 2012)';
    expect(party({ id: 'x', label: 'Zork Party', description })?.context).toBe(
      'Political party in Japan, 2012',
    );
  });
});

const life = 'artist or patron, French, 1679 - 1752';

it.each([
  ['Francois Brush', 'French', 'François Brush'],
  ['Francois Brush', 'Swiss', 'Francois Brush'],
  ['Sir Bo Brush', 'British', 'Bo Brush'],
  ['Abbot Bo of Brush', 'German', undefined],
  ['Bo Brush and Ada Doe', 'American', undefined],
  ['Denis Diderot', 'French', undefined],
])('%s, %s, is the artist %s', (label, nation, name) => {
  expect(artist({ id: 'x', label, description: `${nation} ${life}` })?.name).toBe(name);
});

it.each([
  ['Osr Zorkworks Inc', undefined],
  ['Zorklife Brands, Inc.', undefined],
  ['Red Zorker Inc', 'Red Zorker'],
  ['Conocophillips', 'ConocoPhillips'],
])('%s is the company %s', (label, name) => {
  expect(listed({ id: 'x', label })?.name).toBe(name);
});

describe('a body', () => {
  it.each([
    ['Bortlund Zorkology Institute Of Health', 'Archive or museum', 'Bortlund Zorkology Institute of Health'],
    ['THE Bortlund Zorkology Society', 'Non-profit', 'The Bortlund Zorkology Society'],
    ["Bortlund WOMEN'S Society", 'Non-profit', "Bortlund Women's Society"],
    ['Bortlund UNESCO Society', 'Non-profit', 'Bortlund UNESCO Society'],
    ['Bortlund Pharma Pte', 'Company', 'Bortlund Pharma'],
    ['Bortlund Zorkwerk Pte', 'Company', undefined],
    ['Japan Trucking Society', 'Non-profit', 'Japan Trucking Society'],
    ['Trucking Society', 'Non-profit', undefined],
    ['Bortlundskaja Zorka', 'Research institute', undefined],
    ['Bortlund Long Term Ecological Research', 'Research institute', undefined],
    ['Bortlund Zork', 'University or college', undefined],
    [
      'Czech Academy of Sciences, Institute of Zorkology',
      'Research institute',
      'Institute of Zorkology of the Czech Academy of Sciences',
    ],
    ['Laboratoire Bortlund', 'Research institute', undefined],
    ['Bortlund Research Group, Zork University', 'Research institute', undefined],
    ['Bortlund Region', 'Government body', undefined],
  ])('%s, %s, is called %s', (label, type, name) => {
    const row = { id: 'https://ror.org/1', label, description: `${type} in Zork, Japan` };
    expect(organisation(row)?.name).toBe(name);
  });

  const own = {
    id: 'Q1',
    label: 'Universidad Bortlund de Zork',
    description: 'University or college in Zork, Spain',
    aliases: ['Bortlund University'],
    wikipedia: 'Bortlund University',
  };

  it('that is known in another language has the title of its article', () => {
    expect(organisation(own)).toMatchObject({
      name: 'Bortlund University',
      context: 'University in Zork, Spain',
    });
  });

  it.each([
    [{ aliases: [] }, 'the title isn’t one of its names'],
    [{ wikipedia: 'Bortlund University (Zork)' }, 'others have its name'],
    [{ id: 'ror:1' }, 'it has no item'],
    [{ description: 'Company in Zork, Spain' }, 'it may be a branch'],
  ])('hasn’t: %j, because %s', (more, why) => {
    expect(organisation({ ...own, ...more }), why).toBeNull();
  });

  it('known as a company in Japan may have its plants where the set says', () => {
    const row = { id: 'ror:1', label: 'Bortlund Pharma', description: 'Company in Ota, Japan' };
    expect(organisation(row)?.context).toBe('Company in Japan');
  });

  it('of which we know better says so', () => {
    const row = {
      id: 'ror:1',
      label: 'Biocon',
      description: 'Company in Zork, United States',
      wikipedia: 'Biocon',
    };
    expect(organisation(row)).toMatchObject({
      context: 'Company in Bengaluru, India',
      evidence: ['Bengaluru', 'India'],
    });
  });

  it.each([
    ['Bortlund NHS Foundation Trust', 'Organisation', 'NHS trust'],
    ['Leibniz Institute for Bortlund Studies', 'University or college', 'Research institute'],
    ['Bortlund Directorate of Health', 'Hospital', 'Health authority'],
    ['Bortlund Regional Library of Zork', 'Archive or museum', 'Library'],
    ['Bortlund Education Foundation', 'University or college', 'Non-profit organisation'],
    ['Bortlund Cancer Center', 'Hospital', 'Health institution'],
    ['Bortlund Memorial Hospital', 'Hospital', 'Hospital'],
    ['Bortlund Polytechnic', 'University or college', 'Polytechnic'],
    ['Bortlund Institute of Technology', 'University or college', 'University'],
    ['Bortlund Business School', 'University or college', 'Business school'],
    ['Bortlund Museum', 'Archive or museum', 'Museum'],
  ])('%s, %s, is a %s', (label, type, noun) => {
    const row = { id: 'Q5', label, description: `${type} in Zork, Japan`, wikipedia: label };
    expect(organisation(row)?.context).toBe(`${noun} in Zork, Japan`);
  });

  it('has no alias that only its place tells from others, nor one in another language', () => {
    const found = organisation({
      id: 'Q5',
      label: 'Saint Bort College of Zork',
      description: 'University or college in Zork, United States',
      wikipedia: 'Saint Bort College of Zork',
      aliases: ['Saint Bort College', 'Universidad de Zork', 'Silver College', 'Zork Bort College'],
    });
    expect(found?.aliases).toEqual(['Zork Bort College']);
  });
});

it.each([
  ['Chūō Ku, Japan', 'Japan'],
  ['Bunkyō Ku, Japan', 'Tokyo, Japan'],
  ['Akishima Shi, Japan', 'Akishima, Japan'],
  ['Zhukovskiy, Russia', 'Zhukovsky, Russia'],
  ['Donji grad, Croatia', 'Zagreb, Croatia'],
  ['Ahvāz, Iran', 'Ahvaz, Iran'],
  ['Cheongju-si, South Korea', 'Cheongju, South Korea'],
  ['Amoy, China', 'Xiamen, China'],
  ['Ft. Zork, United States', 'Fort Zork, United States'],
  ['Kraków, Poland', 'Kraków, Poland'],
])('the place %s is %s', (where, printed) => {
  expect(printedPlaces(where).join(', ')).toBe(printed);
});
