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

/** Last goal of an international, from which he may still be in the news. */
const STILL_PLAYING = 2012;

const FOOTBALL = ['football', 'goal', 'striker', 'defender', 'midfielder'];

export const baseball = sportsperson(
  ['baseball', 'inning', 'pitcher', 'innings'],
  ({ description = '', prior = 0 }) => {
    const [, from, to] = /^Major League Baseball player (\d{4})–(\d{4})$/.exec(description) ?? [];
    return from && prior >= 2000
      ? `Major League Baseball player, ${from === to ? from : `${from}–${to}`}`
      : null;
  },
);

export const footballer = sportsperson(FOOTBALL, ({ description = '', prior = 0 }) => {
  const [, country, year] = /^(.+) international footballer \(last goal (\d{4})\)$/.exec(description) ?? [];
  // Two goals are enough for those who may still play.
  if (!country || Number(year) < 2002 || prior < (Number(year) >= STILL_PLAYING ? 2 : 5)) return null;
  return `Footballer who has played for ${placeList([country])}`;
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
  /^Former/.test(description) ? null : 'Professional basketball player',
);

export const formulaOne = sportsperson(
  ['Formula One', 'F1', 'Grand Prix', 'racing'],
  ({ description = '' }) =>
    description === 'Formula One driver' ? 'Racing driver who has raced in Formula One' : null,
);
