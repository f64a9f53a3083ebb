import { placeList } from '../describe.ts';
import type { OpenDataRow } from '../read-open-data.ts';
import { base, isPersonName, type ReadRow } from './row.ts';

/** @param evidence words without which a name means somebody else */
const sportsperson =
  (evidence: readonly string[], write: (row: OpenDataRow) => string | null): ReadRow =>
  row => {
    const context = isPersonName(row.label) ? write(row) : null;
    return context
      ? { ...base({ ...row, aliases: [] }), kind: 'person', context, weight: 1 / 16, evidence }
      : null;
  };

const FOOTBALL = ['football', 'goal', 'striker', 'defender', 'midfielder'];

export const baseball = sportsperson(['baseball', 'inning', 'pitcher', 'innings'], ({ description = '' }) => {
  const [, from, to] = /^Major League Baseball player (\d{4})–(\d{4})$/.exec(description) ?? [];
  return from ? `Major League Baseball player, ${from === to ? from : `${from}–${to}`}` : null;
});

/** Footballers who last scored before this year say so. */
const RETIRED = 2010;

export const footballer = sportsperson(FOOTBALL, ({ description = '' }) => {
  const [, country, year] = /^(.+) international footballer \(last goal (\d{4})\)$/.exec(description) ?? [];
  if (!country) return null;
  const place = placeList([country]);
  return Number(year) < RETIRED
    ? `Footballer who played for ${place}, last goal in ${year}`
    : `Footballer who has played for ${place}`;
});

/** Of a squad, in the season of the set. */
export const squadPlayer = sportsperson(FOOTBALL, ({ description = '' }) => {
  const country = /^Footballer from (.+)$/.exec(description)?.[1];
  return country ? `Footballer from ${placeList([country])}` : null;
});

export const premierLeague = sportsperson(FOOTBALL, ({ description = '' }) => {
  const [, club, season] =
    /^Premier League footballer(?:, (.+?))? \((\d{4}-\d{2})\)$/.exec(description) ?? [];
  const names: Record<string, string> = {
    "Nott'm Forest": 'Nottingham Forest',
    'Man City': 'Manchester City',
    'Man Utd': 'Manchester United',
    Spurs: 'Tottenham Hotspur',
    'Sheffield Utd': 'Sheffield United',
  };
  if (!season) return null;
  const years = season.replace('-', '–');
  return club
    ? `Footballer, with ${names[club] ?? club} in ${years}`
    : `Premier League footballer in ${years}`;
});

export const basketball = sportsperson(['basketball', 'NBA', 'points', 'rebounds'], ({ description = '' }) =>
  /^Former/.test(description) ? 'Former NBA basketball player' : 'Professional basketball player',
);

export const formulaOne = sportsperson(
  ['Formula One', 'F1', 'Grand Prix', 'racing'],
  ({ description = '' }) =>
    description === 'Formula One driver' ? 'Racing driver who has raced in Formula One' : null,
);
