import type { Source } from '../../lib/knowledge/write-base.ts';
import { gatherKnowledge } from '../../modules/knowledge/compile.ts';

/** The entries of the shipped base as JSON. */
export function entriesAsJson(): string {
  return JSON.stringify(gatherKnowledge().sources);
}

/** The baseline: the same entries parsed into a Map, by every alias. */
export function parseIntoMap(json: string): Map<string, Source[]> {
  const map = new Map<string, Source[]>();
  for (const entry of JSON.parse(json) as Source[])
    for (const alias of new Set([entry.name, ...entry.aliases, ...entry.guarded, ...entry.short])) {
      const key = alias.toLowerCase();
      const known = map.get(key);
      if (known) known.push(entry);
      else map.set(key, [entry]);
    }
  return map;
}
