import { Use } from '../../knowledge/format.ts';
import { hashSet } from '../../text/hash.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';
import type { ExactMatch } from './name-borders.ts';

const CHAMBERS = hashSet('senate house');
const CONTESTS = hashSet(
  'race races seat seats primary primaries candidate candidates nominee nominees bid contest contests runoff hopeful hopefuls',
);
const COUNTRY = hashSet('us u.s united america');

/** "Texas Senate race": who sits for Texas in Washington, not the state's own senate. The place is the name. */
export function cutToSeat(name: Name, { keys }: Pick<Tokens, 'keys'>, exactMatch: ExactMatch): Name {
  const last = name.end - 1;
  if (last <= name.first || !CHAMBERS.has(keys[last]!) || !CONTESTS.has(keys[name.end] ?? 0)) return name;
  if (COUNTRY.has(keys[name.first]!)) return name;
  const match = exactMatch(name.first, last);
  if (!match || match.candidates.some(({ use }) => use === Use.demonym)) return name;
  return { ...name, end: last, label: 'LOC', match };
}
