import type { Kind } from '../../../lib/model/kind.ts';
import { KINDS } from '../../../lib/model/kind.ts';
import type { Compiled } from './compiled.ts';
import { readTable } from './read-table.ts';

/** One row of `corrections.tsv` or `contexts.tsv`: what is wrong with a compiled entry, and what is right. */
interface Correction {
  readonly field: 'drop' | 'name' | 'kind' | 'context' | 'alias' | 'guard' | 'title';
  readonly value: string;
}

/**
 * Corrects single entries of the data packages. The tables are written by tools, so a correction made in them would be
 * lost; and what no rule can know has to be said somewhere.
 * @throws Error if a correction is no longer needed, or can't be read
 */
export function correct(
  entries: readonly Compiled[],
  rows: readonly (readonly string[])[] = [...ownContexts(), ...readTable('corrections.tsv')],
): Compiled[] {
  const corrections = new Map<string, Correction[]>();
  for (const [key, field, value = ''] of rows)
    corrections.set(key!, [...(corrections.get(key!) ?? []), { field: field as Correction['field'], value }]);
  const used = new Set<string>();
  const corrected = entries.flatMap(entry => {
    const keys = [entry.name, entry.wikidata ?? ''].filter(key => corrections.has(key));
    for (const key of keys) used.add(key);
    return keys
      .flatMap(key => corrections.get(key)!)
      .reduce<Compiled[]>((all, one) => all.flatMap(before => apply(before, one)), [entry]);
  });
  const stale = [...corrections.keys()].filter(key => !used.has(key));
  if (stale.length) throw new Error(`There is no entry for: ${stale.join(', ')}`);
  return corrected;
}

/** What entries are about which their sets say nothing, or nothing useful: name or Wikidata id, context. */
function ownContexts(): string[][] {
  return readTable('contexts.tsv').map(([key, context]) => [key!, 'context', context!]);
}

function apply(entry: Compiled, { field, value }: Correction): Compiled[] {
  switch (field) {
    case 'drop':
      return [];
    case 'name':
      return [{ ...entry, name: value }];
    case 'context':
      return [{ ...entry, category: value }];
    case 'guard':
      return [{ ...entry, needsEvidence: true, evidence: value.split('|') }];
    case 'title':
      return [{ ...entry, wikipedia: value || undefined }];
    case 'alias':
      return [{ ...entry, aliases: (entry.aliases ?? []).filter(alias => alias !== value) }];
    case 'kind':
      if (KINDS.includes(value as Kind)) return [{ ...entry, kind: value as Kind }];
  }
  throw new Error(`corrections.tsv: can't read "${field} ${value}"`);
}
