import { readFileSync } from 'node:fs';
import { packagePath } from './package-path.ts';

/** One brand, operator, network or flag of name-suggestion-index. */
export interface NsiItem {
  readonly displayName: string;
  readonly locationSet: { readonly include?: readonly (string | readonly number[])[] };
  readonly tags: Readonly<Record<string, string>>;
}

export interface NsiEntity {
  readonly label?: string;
  readonly description?: string;
  readonly dissolutions?: readonly unknown[];
}

export interface Nsi {
  /** By path: "brands/amenity/bank". */
  readonly groups: Readonly<Record<string, { readonly items?: readonly NsiItem[] } | undefined>>;
  readonly wikidata: Readonly<Record<string, NsiEntity | undefined>>;
}

/** Reads both files of name-suggestion-index by path, because its `exports` can't be resolved. */
export function readNsi(): Nsi {
  const dist = packagePath('name-suggestion-index/dist');
  const read = (file: string) => JSON.parse(readFileSync(`${dist}/${file}`, 'utf8'));
  return {
    groups: (read('json/nsi.min.json') as { nsi: Nsi['groups'] }).nsi,
    wikidata: (read('wikidata/wikidata.min.json') as { wikidata: Nsi['wikidata'] }).wikidata,
  };
}
