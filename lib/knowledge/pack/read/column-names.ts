import { COLUMNS } from '../pack.ts';

export type Column = (typeof COLUMNS)[number];

/** Other names that people give to columns, without spaces, hyphens and capitals. */
const SYNONYMS: Readonly<Record<string, Column>> = {
  fullname: 'name',
  title: 'name',
  type: 'kind',
  category: 'kind',
  description: 'context',
  alias: 'aliases',
  alsoknownas: 'aliases',
  date: 'asOf',
  wikipediatitle: 'wikipedia',
  wikidataid: 'wikidata',
  qid: 'wikidata',
};

const BY_PLAIN_NAME = new Map<string, Column>(COLUMNS.map(column => [plain(column), column]));

/** The field that a column or key means, whatever its case and spacing: "As of", "NAME", "Type". */
export function columnOf(name: string): Column | undefined {
  const key = plain(name);
  return BY_PLAIN_NAME.get(key) ?? (Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
