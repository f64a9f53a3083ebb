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

/** Before this year the set has players of a league that doesn't count as a major one. */
const FIRST_MAJOR = 1876;

export const baseball = sportsperson(
  ['baseball', 'inning', 'pitcher', 'innings'],
  ({ description = '', asOf = SEASON }) => {
    const [, from, to] = /^Major League Baseball player (\d{4})–(\d{4})$/.exec(description) ?? [];
    if (!from || Number(from) < FIRST_MAJOR) return null;
    // The set counts the Negro leagues, as the major leagues do since 2020.
    const years = from === to ? from : `${from}–${to}`;
    return `Major league baseball player, ${to === asOf.slice(0, 4) ? `from ${from}` : years}`;
  },
);

/** The season in which the set was made: who played in it may play on. */
const SEASON = '2026';

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

const scorer = sportsperson(FOOTBALL, ({ description = '' }) => {
  const [, country, year] = /^(.+) international footballer \(last goal (\d{4})\)$/.exec(description) ?? [];
  if (!country) return null;
  // The set has no goals of friendlies, so it doesn't know the last one.
  return Number(year) < RETIRED
    ? `Footballer who played for ${teamOf(country)} in the ${year!.slice(0, 3)}0s`
    : `Footballer who has played for ${teamOf(country)}`;
});

/** Scorers for a country. Some Koreans are "Kim Il-Sung" there. */
export const footballer: ReadRow = (row, shared) => {
  const isKorean = /^(North|South) Korea /.test(row.description ?? '');
  const label = isKorean
    ? row.label.replace(/(?<=\p{Ll}-)\p{Lu}/gu, letter => letter.toLowerCase())
    : row.label;
  return scorer({ ...row, label }, shared);
};

/** Of a squad, in the season of the set. */
export const squadPlayer = sportsperson(FOOTBALL, ({ description = '' }) => {
  const country = /^Footballer from (.+)$/.exec(description)?.[1];
  return country ? `Footballer from ${teamOf(country)}` : null;
});

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
  if (words.length > 2 || MANAGERS.test(row.label)) return null;
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
