import { placeList } from '../../describe.ts';
import type { OpenDataRow } from '../../read-open-data.ts';
import type { ReadRow } from '../row.ts';
import { hasWrittenName } from './athlete-names.ts';
import { formerTeam } from './former-teams.ts';
import { sportsperson } from './sportsperson.ts';

const FOOTBALL = ['football', 'goal', 'striker', 'defender', 'midfielder'];

/** Footballers who last scored before this year have retired. */
const RETIRED = 2010;

/** Countries under the names of the sets. */
const TEAMS: Readonly<Record<string, string>> = {
  Congo: 'Republic of the Congo',
  'Congo DR': 'Democratic Republic of the Congo',
  'DR Congo': 'Democratic Republic of the Congo',
  "Côte d'Ivoire": 'Ivory Coast',
  'Cabo Verde': 'Cape Verde',
  'German DR': 'East Germany',
  'Vietnam Republic': 'South Vietnam',
  'Yemen DPR': 'South Yemen',
};

function teamOf(country: string): string {
  return placeList([TEAMS[country] ?? country]);
}

const SCORER = /^(.+) international footballer \(last goal (\d{4})\)$/;

/** Scorers for a country. */
export const footballer = sportsperson(
  FOOTBALL,
  ({ description = '' }) => {
    const [, country, year] = SCORER.exec(description) ?? [];
    if (!country) return null;
    const team = teamOf(formerTeam(country, Number(year)) ?? country);
    // The set has no goals of friendlies, so it doesn't know the last one.
    return Number(year) < RETIRED
      ? `Footballer who played for ${team} in the ${year!.slice(0, 3)}0s`
      : `Footballer who has played for ${team}`;
  },
  description => SCORER.exec(description)?.[1],
);

const FROM = /^Footballer from (.+)$/;

/** Of a squad, in the season of the set. */
export const squadPlayer = sportsperson(
  FOOTBALL,
  ({ description = '' }) => {
    const country = FROM.exec(description)?.[1];
    return country ? `Footballer from ${teamOf(country)}` : null;
  },
  description => FROM.exec(description)?.[1],
);

/** Clubs under the names of the set. */
const CLUBS: Readonly<Record<string, string>> = {
  "Nott'm Forest": 'Nottingham Forest',
  'Man City': 'Manchester City',
  'Man Utd': 'Manchester United',
  Spurs: 'Tottenham Hotspur',
  'Sheffield Utd': 'Sheffield United',
};

const leaguePlayer = sportsperson(FOOTBALL, ({ description = '' }) => {
  const [, club, season] =
    /^Premier League footballer(?:, (.+?))? \((\d{4}-\d{2})\)$/.exec(description) ?? [];
  if (!season) return null;
  const years = season.replace('-', '–');
  return club
    ? `Footballer, with ${CLUBS[club] ?? club} in ${years}`
    : `Premier League footballer in ${years}`;
});

/** Managers of 2024–25, when the game had them as players of a sort. */
const MANAGERS =
  /^(Mikel Arteta|Unai Emery|Andoni Iraola|Thomas Frank|Fabian Hürzeler|Enzo Maresca|Oliver Glasner|Sean Dyche|David Moyes|Marco Alexandre Saraiva|Kieran McKenna|Ruud van Nistelrooy|Arne Slot|Pep Guardiola|Ruben Filipe Marques Diogo Amorim|Eddie Howe|Nuno Herlander|Russell Martin|Simon Rusk|Ivan Juri[cć]|Ange Postecoglou|Julen Lopetegui|Graham Potter|Gary O'Neil|Vítor Manuel de Oliveira)/;
/** Parts of a surname. */
const PARTICLE = /^(van|von|der|den|ter|de|da|do|dos|di|du|la|le|el|al|ben|bin|st\.?|jr\.?)$/i;
/** Japanese surnames, which the set writes first. */
const SURNAME_FIRST = /^(Endo|Kamada|Minamino|Mitoma|Sugawara|Takai|Tanaka|Tomiyasu) (?!\p{Lu}\.)(\S+)$/u;

/** The set has full names: who is known as "Joelinton" has five words there. */
export const premierLeague: ReadRow = row => {
  const words = row.label.split(' ').filter(word => !PARTICLE.test(word));
  if ((words.length > 2 && !hasWrittenName(row)) || MANAGERS.test(row.label)) return null;
  return leaguePlayer({ ...row, label: row.label.replace(SURNAME_FIRST, '$2 $1') });
};

/** The set of a league and, after it, its women's league; both are sorted by surname. */
export const basketball: ReadRow = (row, shared, rows = []) =>
  (rows.indexOf(row) < startOfWomen(rows) ? inLeague('NBA') : inLeague('WNBA'))(row, shared);

const inLeague = (league: string): ReadRow =>
  sportsperson(['basketball', league, 'points', 'rebounds'], ({ description = '' }) =>
    /^Former/.test(description) ? `Former ${league} player` : `${league} player (2025)`,
  );

const starts = new WeakMap<readonly OpenDataRow[], number>();

/** Where the second list starts: at the first surname with A after one with Z. */
function startOfWomen(rows: readonly OpenDataRow[]): number {
  const known = starts.get(rows);
  if (known !== undefined) return known;
  const initials = rows.map(({ label }) => /\S+$/.exec(label)?.[0]?.[0]);
  const found = initials.findIndex((initial, at) => initial === 'A' && initials[at - 1]! >= 'Z');
  const start = found < 0 ? rows.length : found;
  starts.set(rows, start);
  return start;
}

/** The set also has drivers who only took part in practice. */
export const formulaOne = sportsperson(
  ['Formula One', 'F1', 'Grand Prix', 'racing'],
  ({ description = '' }) =>
    description === 'Formula One driver' ? 'Racing driver who has taken part in Formula One' : null,
);
