import { describe, expect, it } from 'vitest';
import type { OpenDataRow } from '../../../../../../tools/knowledge/open-data/read-open-data.ts';
import {
  asPrinted,
  athleteOf,
} from '../../../../../../tools/knowledge/open-data/rows/sport/athlete-names.ts';
import { baseball } from '../../../../../../tools/knowledge/open-data/rows/sport/baseball.ts';
import { formerTeam } from '../../../../../../tools/knowledge/open-data/rows/sport/former-teams.ts';
import { footballer, formulaOne } from '../../../../../../tools/knowledge/open-data/rows/sport/sport.ts';

const row = (label: string, description: string, prior?: number): OpenDataRow => ({
  id: `test:${label}`,
  label,
  description,
  kind: 'person',
  ...(prior && { prior }),
});

describe('the name of an athlete', () => {
  it.each([
    ['South Korea', 'Park Ji-Sung', 'Park Ji-sung'],
    ['Japan', 'Ryō Hirakawa', 'Ryo Hirakawa'],
    ['Romania', 'Vasile Mogoş', 'Vasile Mogoș'],
    ['Turkey', 'Gökhan Gönül Ateş', 'Gökhan Gönül Ateş'],
    ['Ukraine', 'Serhiy Rebrovyy', 'Serhiy Rebrovyi'],
    ['Brazil', 'João-Pedro Silva', 'João-Pedro Silva'],
  ])('is as papers print it: %s', (country, label, name) => {
    expect(asPrinted(label, country)).toBe(name);
  });

  it('is as its set has it if nothing else is known', () => {
    expect(athleteOf({ id: 'test:nobody', label: 'John Smith' })).toEqual({
      name: 'John Smith',
      role: undefined,
    });
  });
});

describe('a country of another time', () => {
  it.each([
    ['Russia', 1976, 'Soviet Union'],
    ['Germany', 1974, 'West Germany'],
    ['Germany', 1938, undefined],
    ['Germany', 1994, undefined],
    ['Russia', 1994, undefined],
    ['France', 1974, undefined],
  ])('%s in %i is %s', (country, year, team) => {
    expect(formerTeam(country, year)).toBe(team);
  });

  it('is in the context of its footballers', () => {
    const read = footballer(row('Oleh Testov', 'Russia international footballer (last goal 1976)'));
    expect(read?.context).toBe('Footballer who played for the Soviet Union in the 1970s');
  });
});

describe('a baseball player or manager', () => {
  it.each([
    ['manager 1977–2010', 1977, 'player until 1977, manager between 1977 and 2010'],
    ['manager 1968–1986', 1986, 'manager between 1968 and 1986'],
    ['manager 2015–2026', 2008, 'manager in 2026, player until 2008'],
    ['manager 2026–2026', 2026, 'manager in 2026'],
    ['manager 2004–2004', 2001, 'player until 2001'],
    ['player 1990–1995', 1995, 'player, 1990–1995'],
  ])('has the years of each: %s', (description, prior, context) => {
    const read = baseball(row('Joe Testor', `Major League Baseball ${description}`, prior));
    expect(read?.context).toBe(`Major league baseball ${context}`);
  });

  it.each([
    ['manager 1871–1873', 1873],
    ['manager 1871–1873', 1871],
    ['manager 1884–1884', 1884],
  ])('is left out before the major leagues, and as manager of one season: %s', (description, prior) => {
    expect(baseball(row('Joe Testor', `Major League Baseball ${description}`, prior))).toBeNull();
  });

  it('is a junior only if another one has the name, or papers call him so', () => {
    const rows = [
      row('Chuck Testor Jr.', 'Major League Baseball player 1961–1971'),
      row('Ken Pairer Sr.', 'Major League Baseball player 1950–1960'),
      row('Ken Pairer Jr.', 'Major League Baseball player 1979–1990'),
      row('Lance Lately Jr.', 'Major League Baseball player 2015–2020'),
      row('Ken Griffey Sr.', 'Major League Baseball player 1973–1991'),
    ];
    expect(rows.map(one => baseball(one, new Set(), rows)?.name)).toEqual([
      'Chuck Testor',
      'Ken Pairer',
      'Ken Pairer Jr.',
      'Lance Lately Jr.',
      'Ken Griffey Sr.',
    ]);
  });
});

describe('a role', () => {
  it('replaces the noun that the set has', () => {
    const read = formulaOne({ ...row('Roger Penske', 'Formula One driver'), id: PENSKE });
    expect(read?.context).toBe('Owner of racing teams and former racing driver');
  });
});

const PENSKE = 'f1:roger-penske';
