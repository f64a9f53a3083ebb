interface FormerTeam {
  readonly country: string;
  /** First and last year whose goals count as the former team's. */
  readonly from: number;
  readonly to: number;
  readonly team: string;
}

/** Teams whose goals the set counts as those of a country that came after them. In a year of change, the later team. */
const FORMER_TEAMS: readonly FormerTeam[] = [
  { country: 'Russia', from: 1924, to: 1991, team: 'Soviet Union' },
  { country: 'Germany', from: 1950, to: 1989, team: 'West Germany' },
  { country: 'Serbia', from: 1992, to: 2002, team: 'Yugoslavia' },
  { country: 'Serbia', from: 2003, to: 2005, team: 'Serbia and Montenegro' },
  { country: 'Israel', from: 1928, to: 1947, team: 'Mandatory Palestine' },
  { country: 'Yemen', from: 1965, to: 1989, team: 'North Yemen' },
  { country: 'Zimbabwe', from: 1939, to: 1979, team: 'Rhodesia' },
  { country: 'Curaçao', from: 1959, to: 2010, team: 'Netherlands Antilles' },
];

/** The team of that name before the present country, if a year's goals were its. */
export function formerTeam(country: string, year: number): string | undefined {
  return FORMER_TEAMS.find(one => one.country === country && year >= one.from && year <= one.to)?.team;
}
