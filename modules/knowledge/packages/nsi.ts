import { readPackageJson } from './read-package.ts';

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

let read: Nsi | null = null;

/** Both files of name-suggestion-index, read once; by path, as its `exports` cannot be resolved. */
export function readNsi(): Nsi {
  const dist = 'name-suggestion-index/dist';
  read ??= {
    groups: readPackageJson<{ nsi: Nsi['groups'] }>(`${dist}/json/nsi.min.json`).nsi,
    wikidata: readPackageJson<{ wikidata: Nsi['wikidata'] }>(`${dist}/wikidata/wikidata.min.json`).wikidata,
  };
  return read;
}
