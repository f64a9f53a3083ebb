import { describe, expect, it } from 'vitest';
import { entityOf } from '../../../../../modules/knowledge/packages/open-data.ts';
import { entityRows } from '../../../../../tools/knowledge/open-data/entity-rows.ts';
import { listed } from '../../../../../tools/knowledge/open-data/rows/organisations/listed-companies.ts';
import { organisation } from '../../../../../tools/knowledge/open-data/rows/organisations/organisations.ts';
import { artist } from '../../../../../tools/knowledge/open-data/rows/people/artists.ts';
import { person } from '../../../../../tools/knowledge/open-data/rows/people/people.ts';
import { official } from '../../../../../tools/knowledge/open-data/rows/politics/officials.ts';
import { party } from '../../../../../tools/knowledge/open-data/rows/politics/parties.ts';
import { legislator, mayor } from '../../../../../tools/knowledge/open-data/rows/politics/politics.ts';
import {
  base,
  isPersonName,
  sharedTitles,
  withoutDoubles,
  withoutFame,
} from '../../../../../tools/knowledge/open-data/rows/row.ts';
import { baseball } from '../../../../../tools/knowledge/open-data/rows/sport/baseball.ts';
import {
  basketball,
  footballer,
  squadPlayer,
} from '../../../../../tools/knowledge/open-data/rows/sport/sport.ts';

describe('a row of an open data set', () => {
  it.each([
    [
      legislator,
      'Ada Doe',
      'Republican state senator in ND, district 12',
      'Republican state senator in North Dakota (2026)',
    ],
    [
      legislator,
      'Ada Doe',
      'Democrat US senator from RI (term since 2025-01-03)',
      'Democratic US senator from Rhode Island (2026)',
    ],
    [legislator, 'Doe', 'Republican state senator in ND, district 12', null],
    [legislator, 'Ada Doe', 'mayor in ND', null],
    [
      party,
      'Zork Party',
      'Political party (NLD, founded 1912, dissolved 1935)',
      'Political party in the Netherlands, 1912–1935',
    ],
    [
      party,
      'Zork Party',
      'Political party (KOR, founded 1999)',
      'Political party founded in South Korea in 1999',
    ],
    [
      party,
      'Zork Party',
      'Political party (SUN, founded 1912)',
      'Political party founded in the Soviet Union in 1912',
    ],
    [party, 'Zork Party', 'Political party (ZZZ, founded 1912)', null],
    [
      official,
      'Ada Doe',
      'Judge of the International Court of Justice from 2009 to 2018',
      'Judge of the International Court of Justice, 2009–2018',
    ],
    [official, 'Ada Doe', 'Mayor of Zork from 2009', null],
    [
      organisation,
      'University of Zork',
      'University or college in Zork, Germany',
      'University in Zork, Germany',
    ],
    [organisation, 'Université de Zork', 'University or college in Zork, France', null],
    [organisation, 'Zork Hospital', 'University or college in Zork, India', 'Hospital in Zork, India'],
    [
      organisation,
      'Zork Botanical Garden',
      'Archive or museum in Zork, India',
      'Botanical garden in Zork, India',
    ],
    [organisation, 'Zork National Park', 'Archive or museum in Zork, India', null],
    [organisation, 'Zork University', 'University or college in Zork, Türkiye', 'University in Zork, Turkey'],
    [person, 'Brock Lesnar', 'Person linked to Zork, Texas', 'American professional wrestler'],
    // A town says nothing about anyone.
    [person, 'Ada Doe', 'Person linked to Zork, Texas', null],
    [person, 'Disappearance of Ada Doe', 'Person linked to Zork, Texas', null],
    [person, 'Doe Brothers', 'Person linked to Zork, Texas', null],
    [person, 'Ada and Bo Doe', 'Person linked to Zork, Texas', null],
    [organisation, 'Zork College', 'Government body in Zork, India', 'College in Zork, India'],
    [organisation, 'Zork Colleges Board', 'Government body in Zork, India', 'Government body in Zork, India'],
    [organisation, 'Zork Society', 'Government body in Zork, Germany', 'Organisation in Zork, Germany'],
    [organisation, 'Zork High School', 'University or college in Zork, Germany', 'School in Zork, Germany'],
    [
      organisation,
      'Zork School District',
      'University or college in Zork, Germany',
      'School district in Zork, Germany',
    ],
    [
      organisation,
      'Zork Academy of Sciences',
      'University or college in Zork, Germany',
      'Research academy in Zork, Germany',
    ],
    [
      organisation,
      'University of the Zork Academy of Sciences',
      'University or college in Zork, Germany',
      'University in Zork, Germany',
    ],
    [
      footballer,
      'Ada Doe',
      'Netherlands international footballer (last goal 2014)',
      'Footballer who has played for the Netherlands',
    ],
    [
      footballer,
      'Ada Doe',
      'Netherlands international footballer (last goal 1914)',
      'Footballer who played for the Netherlands in the 1910s',
    ],
    [squadPlayer, 'Ada Doe', 'Footballer from Netherlands', 'Footballer from the Netherlands'],
    [squadPlayer, 'Mononym', 'Footballer from Brazil', null],
    [baseball, 'Dan Bat', 'Major League Baseball player 1965–1965', 'Major league baseball player, 1965'],
    [basketball, 'Dan Bat', 'Former NBA basketball player', 'Former NBA player'],
    [artist, 'Eve Brush', 'British artist or patron, British, 1888 - 1946', 'British artist, 1888–1946'],
    [
      artist,
      'Ansel Adams',
      'American artist or patron, American, 1902 - 1984',
      'American photographer, 1902–1984',
    ],
    [artist, 'Anonymous Artist', 'Unknown artist or patron', null],
    [mayor, 'Fay Vote', 'former mayor in AK', 'Mayor or former mayor in Alaska'],
    [mayor, 'Fay Vote', 'Democratic mayor in AK', 'Mayor in Alaska (2026)'],
    [mayor, 'Fay Vote', 'Democratic governor in AK', null],
  ])('%# is described in our own words, or left out', (read, label, description, context) => {
    const row = { id: 'x', label, description, wikipedia: label, prior: 9, asOf: '2026-08' };
    expect(read(row)?.context ?? null).toBe(context);
  });

  it.each([
    ['Ada Doe', true],
    ['Ada van der Doe', true],
    ['Martin Doe Jr.', true],
    ['Ada', false],
    ['The Doe', false],
    ['ada doe', false],
    ['Ada 2', false],
  ])('%s may be a person: %s', (name, expected) => {
    expect(isPersonName(name)).toBe(expected);
  });
});

const ada = {
  name: 'Ada Doe',
  kind: 'person',
  context: 'English poet',
  weight: 1 / 4,
  aliases: ['Augusta Ada Doe'],
  evidence: [],
  wikipedia: 'Ada Doe (poet, born 1950)',
  wikidata: 'Q1',
} as const;

it('weighs a bearer of a name low whose title needs brackets', () => {
  expect(withoutFame(ada)).toMatchObject({ weight: 1 / 16, evidence: ['poet'] });
  expect(withoutFame({ ...ada, wikipedia: 'Ada Doe' })).toMatchObject({ weight: 1 / 4, evidence: [] });
});

it('writes each entity once, and reads it back', () => {
  const again = { ...ada, name: 'A. Doe', wikipedia: undefined };
  const rows = entityRows([ada, again, { ...ada, wikidata: undefined }]);
  expect(rows).toHaveLength(1);
  expect(entityOf('data:x:0', rows[0]!.join('\t').trimEnd().split('\t'))).toMatchObject({
    name: 'Ada Doe',
    kind: 'person',
    category: 'English poet',
    weight: 1 / 4,
    aliases: ['Augusta Ada Doe'],
    evidence: [],
    wikipedia: 'Ada Doe (poet, born 1950)',
    wikidata: 'Q1',
  });
});

it.each([
  ['Zork Foods Usa, Inc.', 'Zork Foods USA'],
  ['Bort-Mobile Us Inc', 'Bort-Mobile US'],
  ['Used Zorks Corp', 'Used Zorks'],
  ["Zorkman'S Warehouse Holdings, Inc.", "Zorkman's Warehouse Holdings"],
  ['Bank Of Zork Corp/Pa', 'Bank of Zork'],
  ['Zorkerei Ag / Adr', 'Zorkerei'],
  ['Zork Robotics.Ai', 'Zork Robotics.ai'],
  ['Zork Hotel Reit', 'Zork Hotel REIT'],
  ['Onespan Inc.', 'OneSpan'],
  ['Hunt J B Transport Services Inc', 'J.B. Hunt Transport Services'],
  ['Zork Capital Corp. Iv', undefined],
  ['Zork Merger Corp', undefined],
  ['Appyea, Inc', undefined],
  ['Audiocodes Ltd', 'AudioCodes'],
])('%s is the company %s', (label, name) => {
  expect(listed({ id: 'x', label })?.name).toBe(name);
});

const body = {
  id: 'Q9',
  label: 'Karlheinz University of Zorkberg',
  description: 'University or college in Zorkberg, Germany',
};

it('leaves out people who share a name within a set, unless they have an article', () => {
  const rows = ['Algeria', 'Peru'].map(country => ({
    id: country,
    label: 'Cy Twin',
    description: `Footballer from ${country}`,
  }));
  const other = { id: 'x', label: 'Ada Doe', description: 'Footballer from Peru' };
  expect(withoutDoubles([...rows, other], squadPlayer).map(({ name }) => name)).toEqual(['Ada Doe']);
  const known = rows.map(row => ({ ...row, wikipedia: `Cy Twin (${row.id})` }));
  expect(withoutDoubles(known, squadPlayer)).toHaveLength(2);
});

it.each([
  ['Ada Doe (actor)', 'Actor associated with Zork, Texas'],
  ['Ada Doe (American football, born 1950)', 'American football player associated with Zork, Texas'],
  ['Ada Doe (British politician)', 'Politician associated with Zork, Texas'],
  ['Ada Doe (Wisconsin)', undefined],
])('tells the trade of %s', (wikipedia, context) => {
  const row = { id: 'x', label: 'Ada Doe', description: 'Person linked to Zork, Texas', prior: 9, wikipedia };
  expect(person(row)?.context).toBe(context);
});

it('doesn’t place a company where a branch of it is', () => {
  const row = { id: 'Q30255115', label: 'Zorkberg Works', description: 'Company in Zork, France' };
  expect(organisation({ ...row, wikipedia: 'Zorkberg Works' })).toMatchObject({
    context: 'Company',
    evidence: [],
  });
  expect(organisation({ ...row, id: 'Q5', wikipedia: 'Zorkberg Works' })?.context).toBe(
    'Company in Zork, France',
  );
});

it('has no Japanese in our letters as a name of a body', () => {
  const row = {
    id: 'Q5',
    label: 'Zork Research Center',
    description: 'Research institute in Zork, Japan',
    aliases: ['Zorkken Kenkyu Senta', 'Zork Center'],
    wikipedia: 'Zork Research Center',
  };
  expect(organisation(row)?.aliases).toEqual(['Zork Center']);
});

it('spells a body as its article does', () => {
  const row = {
    id: 'Q5',
    label: 'Zork Pgri University',
    description: 'University or college in Zork, Indonesia',
  };
  expect(organisation({ ...row, wikipedia: 'Zork PGRI University' })?.name).toBe('Zork PGRI University');
});

describe('a body', () => {
  it('has the title that differs in a word, and its own name as another one', () => {
    const found = organisation({ ...body, wikipedia: 'University of Zorkberg' });
    expect(found).toMatchObject({
      name: 'University of Zorkberg',
      wikipedia: 'University of Zorkberg',
      weight: 1 / 8,
    });
    expect(found?.aliases).toContain(body.label);
  });

  it.each([
    ['that several rows have', 'University of Zorkberg'],
    ['of something else', 'Zork Group'],
  ])('doesn’t get the title %s', (_, wikipedia) => {
    const found = organisation(
      { ...body, wikipedia },
      sharedTitles([
        { ...body, wikipedia: 'University of Zorkberg' },
        { ...body, wikipedia: 'University of Zorkberg' },
      ]),
    );
    expect(found).toMatchObject({ name: body.label, wikipedia: undefined, weight: 1 / 32 });
  });

  it.each([
    ['its name has ordinary words only', { label: 'Institute of Public Health' }],
    ['its name says more in brackets', { id: 'https://ror.org/1', label: 'Zorkfirm (Karlheinz)' }],
    ['it is part of another', { label: 'Zorkberg Institute, Marburg Section' }],
    ['its id is that of a branch', { id: 'Q30255115', description: 'Company in Zorkberg, Germany' }],
  ])('is left out without an article if %s', (_, change) => {
    expect(organisation({ ...body, ...change })).toBeNull();
  });

  it('weighs less without a Wikidata id, and has no legal form in its name', () => {
    const row = {
      id: 'https://ror.org/1',
      label: 'Karlheinz Zork Pharma Co., Ltd.',
      description: 'Company in Zorkberg, Germany',
    };
    expect(organisation(row)).toMatchObject({ name: 'Karlheinz Zork Pharma', weight: 1 / 64 });
    expect(organisation(body)!.weight).toBe(1 / 32);
  });
});

it.each([
  ['Ada Doe & the Zorks', []],
  ['The Ada Doe Band', []],
  ['Adeline Doe', ['Adeline Doe']],
])('keeps no band as an alias of its singer: %s', (alias, kept) => {
  expect(base({ id: 'x', label: 'Ada Doe', aliases: [alias] }).aliases).toEqual(kept);
});

it('keeps the article of a band’s own name', () => {
  const aliases = ['The Zork Sisters Band'];
  expect(base({ id: 'x', label: 'Zork Sisters Band', aliases }).aliases).toEqual(aliases);
});

it.each([
  ['Ada Çetİn', 'Ada Çetin'],
  ['Ada İrfan', 'Ada İrfan'],
  ['Ada DİL', 'Ada DİL'],
])('lowers the dotted i of a Turkish name: %s', (label, name) => {
  const description = 'member of the Parliamentary Assembly of the Council of Europe from 2010 to 2012';
  expect(official({ id: 'x', label, description })?.name).toBe(name);
});
