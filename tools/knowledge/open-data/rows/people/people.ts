import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placeList } from '../../describe.ts';
import { OCCUPATIONS } from '../../description-words.ts';
import type { OpenDataRow } from '../../read-open-data.ts';
import { base, isPersonName, type ReadRow } from '../row.ts';

/** Crimes, pairs and groups: the set has anything that people look up together with a town. */
const NO_PERSON =
  /^(Disappearance|Murder|Death|Killing|Shooting|Assassination|Kidnapping|Abduction) of |^(Viscount|Team|Ladies of) |(?<! \w\.?) and |\b(Sisters|Brothers|Twins|Quartet|Trio|Band|Boyz|Street|Group|Family)$/;
const GROUP_TITLE = /\((band|group|duo|rock band|company|horse|character)\)$/;
/** Bands that are named like people. */
const BANDS: ReadonlySet<string> = new Set(
  (
    'A Day to Remember|Bullet for My Valentine|Cash Cash|Creedence Clearwater Revival|Cypress Hill|Frijid Pink|' +
    'Green Jellÿ|It Bites|Little Big Town|Patience Worth|Saving Abel|Twenty One Pilots|Van Cleave'
  ).split('|'),
);

export const person: ReadRow = (row, _shared, rows = []) => {
  const where = /^Person linked to (.+)$/.exec(row.description ?? '')?.[1];
  const views = row.prior ?? 0;
  if (!where || !isPersonName(row.label) || views < FEWEST_VIEWS) return null;
  if (NO_PERSON.test(row.label) || GROUP_TITLE.test(row.wikipedia ?? '') || BANDS.has(row.label)) return null;
  const known = KNOWN.get(row.label);
  const context = known && isMostRead(row, rows) ? known : tradeOf(row.wikipedia, where);
  if (!context) return null;
  return {
    ...base(row),
    kind: 'person',
    context,
    weight: views >= 300 ? 1 / 4 : views >= 50 ? 1 / 8 : 1 / 16,
  };
};

/** Whether nobody else of the name has an article that is read as much: the spy Nathan Hale, not the colonel. */
function isMostRead({ label, prior = 0 }: OpenDataRow, rows: readonly OpenDataRow[]): boolean {
  return !rows.some(other => other.label === label && (other.prior ?? 0) > prior);
}

/** "Ada Doe (actor)" is an actor. A town alone says nothing that a reader wants to know. */
function tradeOf(title: string | undefined, where: string): string | null {
  const brackets = /\(([^),]+)(?:, born \d+)?\)$/.exec(title ?? '')?.[1];
  const trade =
    brackets && (TRADES[brackets] ?? brackets).replace(/^(American|British|English) (?!football)/, '');
  if (!trade || !(TRADES[brackets] || OCCUPATIONS.has(trade.toLowerCase()))) return null;
  const noun = trade.charAt(0).toUpperCase() + trade.slice(1);
  // "Oakland, Jefferson County" leaves out the state.
  return ODD_PLACE.test(where) ? noun : `${noun} associated with ${placeList(where.split(', '))}`;
}

/** Ends in a county, or has what tells an article's title from another. */
const ODD_PLACE = /\(| County$/;

/** Trades in brackets that need more words outside. */
const TRADES: Readonly<Record<string, string>> = {
  'American football': 'American football player',
  baseball: 'baseball player',
  basketball: 'basketball player',
  soccer: 'footballer',
  executive: 'business executive',
  fighter: 'mixed martial artist',
  wrestler: 'professional wrestler',
};

/** What people without such a title are known for. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  readFileSync(path.resolve(import.meta.dirname, '../../known-people.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .flatMap(line => {
      const [context, names] = line.split(': ', 2);
      return names!.split('|').map(name => [name, context!] as const);
    }),
);

/** Median page views a day. */
const FEWEST_VIEWS = 5;
