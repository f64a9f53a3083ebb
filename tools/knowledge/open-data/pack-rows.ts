import { idOf } from '../../../lib/knowledge/entry.ts';
import { placeList } from './describe.ts';
import type { OpenDataRow } from './read-open-data.ts';
import { legislator } from './rows/politics.ts';
import { isPersonName } from './rows/row.ts';

/** A line of a pack, as `docs/packs.md` describes it. All are people who need evidence: their names are common. */
export interface PackRow {
  readonly name: string;
  readonly kind: 'person';
  readonly context: string;
  readonly guarded: readonly string[];
  readonly evidence: readonly string[];
  readonly wikidata?: string;
}

/** A pack of one beat: the sets it is made from, and what it says about a row of each; null leaves the row out. */
export interface Beat {
  readonly name: string;
  readonly evidence: readonly string[];
  readonly sets: Readonly<Record<string, (row: OpenDataRow) => string | null>>;
}

const matched =
  (pattern: RegExp, write: (parts: readonly string[]) => string) =>
  ({ description = '' }: OpenDataRow): string | null => {
    const found = pattern.exec(description);
    return found ? write(found.slice(1)) : null;
  };

/** The people of the open data sets that the shipped base has no room for; see `docs/decisions/013-open-data.md`. */
export const BEATS: Readonly<Record<string, Beat>> = {
  football: {
    name: 'Footballers',
    evidence: ['football', 'footballer', 'goal', 'striker', 'defender', 'midfielder', 'goalkeeper'],
    sets: {
      openfootball: matched(
        /^Footballer from (.+)$/,
        ([country]) => `Footballer from ${placeList([country!])}`,
      ),
      intl: matched(
        /^(.+) international footballer \(last goal (\d{4})\)$/,
        ([country, year]) => `Footballer who played for ${placeList([country!])}, last goal in ${year}`,
      ),
    },
  },
  baseball: {
    name: 'Baseball players',
    evidence: ['baseball', 'inning', 'innings', 'pitcher', 'outfielder'],
    sets: {
      chadwick: matched(/^Major League Baseball player (\d{4})–(\d{4})$/, ([from, to]) =>
        from === to ? `Major League Baseball player, ${from}` : `Major League Baseball player, ${from}–${to}`,
      ),
    },
  },
  basketball: {
    name: 'Basketball players',
    evidence: ['basketball', 'NBA', 'rebounds'],
    sets: { nba: matched(/^Former NBA basketball player$/, () => 'Former NBA player') },
  },
  art: {
    name: 'Artists in the National Gallery of Art',
    evidence: ['artist', 'painter', 'painting', 'drawing', 'sculptor', 'museum'],
    sets: {
      nga: matched(
        /^(\p{Lu}\p{L}+) artist or patron, [\p{L} ]+, (\d{4}) - (\d{4})$/u,
        ([nation, from, to]) => `${nation} artist or patron, ${from}–${to}`,
      ),
    },
  },
  'us-states': {
    name: 'Former state legislators',
    evidence: ['lawmaker', 'legislature', 'legislator', 'Senate', 'House'],
    sets: {
      'openstates-retired': row =>
        legislator({ ...row, wikipedia: row.wikipedia ?? row.label })?.context ?? null,
    },
  },
};

/**
 * Lines of a beat's pack.
 * @param read gives the rows of a set
 * @param isKnown whether the shipped base has a person of that name, who then is the better-known one
 */
export function packRows(
  beat: Beat,
  read: (set: string) => readonly OpenDataRow[],
  isKnown: (name: string) => boolean,
): PackRow[] {
  const rows = new Map<string, { readonly set: string; readonly row: PackRow | null }>();
  for (const [set, contextOf] of Object.entries(beat.sets))
    for (const row of read(set)) {
      const name = row.label.replace(/\s*\([^)]*\)$/, '').trim();
      const isUsable = isPersonName(name) && !/[()[\]]/.test(name) && !isKnown(name);
      const context = isUsable ? contextOf(row) : null;
      if (!context) continue;
      const id = idOf(name);
      const other = rows.get(id);
      // In another set it is probably the same person; in the same one, nothing tells two of one name apart.
      if (!other) rows.set(id, { set, row: packRow(row, name, context, beat) });
      else if (other.set === set) rows.set(id, { set, row: null });
    }
  return [...rows.values()].flatMap(({ row }) => row ?? []);
}

function packRow({ id }: OpenDataRow, name: string, context: string, { evidence }: Beat): PackRow {
  const wikidata = /^Q\d+$/.test(id) ? { wikidata: id } : {};
  return { name, kind: 'person', context, guarded: [name], evidence, ...wikidata };
}
