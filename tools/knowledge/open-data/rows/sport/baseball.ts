import type { OpenDataRow } from '../../read-open-data.ts';
import type { ReadRow } from '../row.ts';
import { hasWrittenName } from './athlete-names.ts';
import { sportsperson } from './sportsperson.ts';

/** Before this year the set has players of a league that doesn't count as a major one. */
const FIRST_MAJOR = 1876;

/** The season in which the set was made: who played in it may play on. */
const SEASON = '2026';

/** Players, and managers with the years in which they managed. */
export const baseball: ReadRow = (row, shared, rows = []) =>
  read({ ...row, label: hasWrittenName(row) ? row.label : printed(row, rows) }, shared);

const read = sportsperson(['baseball', 'inning', 'pitcher', 'innings'], row => {
  const [, role, from, to] =
    /^Major League Baseball (player|manager) (\d{4})–(\d{4})$/.exec(row.description ?? '') ?? [];
  if (!from || !to || Number(to) < FIRST_MAJOR) return null;
  const isActive = to === (row.asOf ?? SEASON).slice(0, 4);
  if (role === 'manager') return manager(from, to, isActive, row.prior ?? 0);
  if (Number(from) < FIRST_MAJOR) return null;
  // The set counts the Negro leagues, as the major leagues do since 2020.
  const years = from === to ? from : `${from}–${to}`;
  return `Major league baseball player, ${isActive ? `from ${from}` : years}`;
});

/** @param lastPlayed 0, or the last year as a player or anything else */
function manager(from: string, to: string, isActive: boolean, lastPlayed: number): string | null {
  const played = lastPlayed >= FIRST_MAJOR && lastPlayed < Number(to) ? `player until ${lastPlayed}` : '';
  if (isActive) return `Major league baseball manager in ${to}${played && `, ${played}`}`;
  // One season may be one game in place of the manager.
  if (from === to) return played ? `Major league baseball ${played}` : null;
  return `Major league baseball ${played && `${played}, `}manager between ${from} and ${to}`;
}

/** Sons whose fathers were players too have always been called "Junior" since about this year. */
const JUNIORS = 1980;
const SUFFIX = /,? (?:Jr\.?|II|III|IV)$/;
/** Fathers who are known as "Sr.". */
const FATHERS = new Set(['Cal Ripken Sr.', 'Eric Young Sr.', 'Jerry Hairston Sr.', 'Ken Griffey Sr.']);

/** The set has the suffixes of birth certificates. */
function printed({ label, description = '' }: OpenDataRow, rows: readonly OpenDataRow[]): string {
  if (label.endsWith(' Sr.')) return FATHERS.has(label) ? label : label.slice(0, -4);
  const bare = label.replace(SUFFIX, '');
  const from = Number(/\d{4}/.exec(description)?.[0]);
  return bare === label || from >= JUNIORS || namesakes(rows).has(bare) ? label : bare;
}

const known = new WeakMap<readonly OpenDataRow[], ReadonlySet<string>>();

/** Names, without suffixes, that somebody else in the set has too. */
function namesakes(rows: readonly OpenDataRow[]): ReadonlySet<string> {
  let found = known.get(rows);
  if (!found) {
    const seen = new Set<string>();
    found = new Set(
      rows
        .map(({ label }) => label.replace(SUFFIX, '').replace(/ Sr\.$/, ''))
        .filter(name => seen.size === seen.add(name).size),
    );
    known.set(rows, found);
  }
  return found;
}
