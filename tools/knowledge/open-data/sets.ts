import { described } from './rows/described.ts';
import { court } from './rows/organisations/courts.ts';
import { listed } from './rows/organisations/listed-companies.ts';
import { organisation } from './rows/organisations/organisations.ts';
import { artist } from './rows/people/artists.ts';
import { person } from './rows/people/people.ts';
import { official } from './rows/politics/officials.ts';
import { party } from './rows/politics/parties.ts';
import { legislator, mayor } from './rows/politics/politics.ts';
import type { ReadRow } from './rows/row.ts';
import { baseball } from './rows/sport/baseball.ts';
import { basketball, footballer, formulaOne, premierLeague, squadPlayer } from './rows/sport/sport.ts';

/** One table in `modules/knowledge/data/entities`, and the sets it is made from, in order of precedence. */
export interface Table {
  readonly file: string;
  readonly about: string;
  readonly sets: readonly { readonly name: string; readonly read: ReadRow }[];
}

/** What is compiled from the sets; `docs/decisions/004-data-packages.md` says what stays out, and why. */
export const TABLES: readonly Table[] = [
  {
    file: 'described.tsv',
    about: 'People, places, organisations and works with a short description.',
    sets: [
      { name: 'wikitrivia', read: described(({ prior = 0 }) => (prior > 30_000 ? 1 / 4 : 1 / 8)) },
      { name: 'fb15k', read: described(() => 1 / 4) },
    ],
  },
  {
    file: 'politics.tsv',
    about: 'Members of legislatures, and political parties.',
    sets: [
      { name: 'congress', read: legislator },
      { name: 'openstates', read: legislator },
      { name: 'openstates', read: mayor },
      { name: 'openstates-retired', read: legislator },
      { name: 'epworld', read: official },
      { name: 'openstates-retired', read: mayor },
      { name: 'partyfacts', read: party },
    ],
  },
  {
    file: 'research.tsv',
    about: 'Universities, institutes, companies and public bodies.',
    sets: [{ name: 'ror', read: organisation }],
  },
  { file: 'people.tsv', about: 'People with an article.', sets: [{ name: 'pudding', read: person }] },
  {
    file: 'sport.tsv',
    about: 'Athletes.',
    sets: [
      { name: 'fpl', read: premierLeague },
      { name: 'intl', read: footballer },
      { name: 'nba', read: basketball },
      { name: 'chadwick', read: baseball },
      { name: 'f1', read: formulaOne },
      { name: 'openfootball', read: squadPlayer },
    ],
  },
  {
    file: 'companies.tsv',
    about: 'Companies whose shares are traded in the United States.',
    sets: [{ name: 'sec', read: listed }],
  },
  {
    file: 'artists.tsv',
    about: 'Artists with works in the National Gallery of Art.',
    sets: [{ name: 'nga', read: artist }],
  },
  { file: 'courts.tsv', about: 'Courts of the United States.', sets: [{ name: 'courts', read: court }] },
];
