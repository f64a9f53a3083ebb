import { readdirSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../../../lib/model/kind.ts';
import type { Compiled, PackageReport } from './compiled.ts';
import { stateOfSharedCounty } from './places/shared-counties.ts';
import { readTable } from './read-table.ts';
import { shorterNames } from './universities/universities.ts';

const folder = path.resolve(import.meta.dirname, '../data/entities');

/** Entities from open data sets, one report per table; `tools/knowledge/open-data/write-entities.ts` writes the tables. */
export function openData(): PackageReport[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.tsv'))
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(file => {
      const kept = readTable(`entities/${file}`).map((row, index) => entityOf(`data:${file}:${index}`, row));
      return { name: file, kept, dropped: {} };
    });
}

/** Where two tables name the same entity, the earlier one describes it. */
const ORDER = [
  'described.tsv',
  'politics.tsv',
  'research.tsv',
  'companies.tsv',
  'courts.tsv',
  'people.tsv',
  'sport.tsv',
  'artists.tsv',
];

/** An entity from a row; see `entity-rows.ts` for its cells. */
export function entityOf(key: string, row: readonly string[]): Compiled {
  const [name, kind, exponent, context, title, wikidata, aliases, evidence] = row;
  const state = stateOfSharedCounty(title ?? '');
  return {
    key,
    name: name!,
    kind: KINDS[Number(kind)]!,
    category: context ?? '',
    weight: 2 ** -Number(exponent),
    aliases: [...(aliases ? aliases.split('|') : []), ...shorterNames(name!)],
    evidence: state ? [state] : evidence ? evidence.split('|') : [],
    sharesName: state !== undefined,
    wikipedia: title === '=' ? name : title || undefined,
    wikidata: wikidata || undefined,
    yields: true,
  };
}
