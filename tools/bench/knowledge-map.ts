import path from 'node:path';
import type { Entry } from '../../lib/knowledge/entry.ts';
import { openForms } from '../../modules/knowledge/check.ts';
import { thisMonth } from '../../modules/knowledge/compile.ts';
import { readHandwritten } from '../../modules/knowledge/read-handwritten.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../knowledge');

/** The entries that the shipped base was made of, as JSON. */
export function entriesAsJson(): string {
  return JSON.stringify(readHandwritten(FOLDER, thisMonth()).entries.map(({ entry }) => entry));
}

/** What the base is compared with: the same entries parsed into a Map, by every form that leads to them. */
export function parseIntoMap(json: string): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of JSON.parse(json) as Entry[])
    for (const form of [...openForms(entry), ...entry.short]) {
      const key = form.toLowerCase();
      const known = map.get(key);
      if (known) known.push(entry);
      else map.set(key, [entry]);
    }
  return map;
}
