import type { Entry } from '../../lib/knowledge/entry.ts';
import { describeProblem, type Gathered } from '../../modules/knowledge/compile.ts';
import type { PlacedOffice } from '../../modules/knowledge/offices/read-offices.ts';
import type { PlacedEntry } from '../../modules/knowledge/read-handwritten.ts';
import { meantOffices, type NamedBody, nearestOffices } from './nearest-offices.ts';

/**
 * Prints a post, its holder, and every line that has to change with the holder; the nearest posts if there is none.
 * @param wanted the post in any case, a part of it, or what the press calls it: "German chancellor"
 * @returns whether there is such a post
 */
export function printOffice({ entries, offices, sources }: Gathered, wanted: string): boolean {
  const found = findOffices(offices, sources, wanted);
  for (const placed of found) {
    const { post, holder, since, asOf } = placed.office;
    console.log(`${post}: ${holder}${since ? ` since ${since}` : ''}, checked ${asOf}`);
    console.log(`  ${describeProblem({ ...placed, message: JSON.stringify(placed.office) })}`);
    for (const { file, line, entry, why } of dependents(placed, entries))
      console.log(`  ${file}:${line}: ${entry.name} (${why}): ${entry.context}, ${entry.asOf}`);
  }
  if (!found.length) {
    console.log(`No post is called "${wanted}".`);
    const near = nearestOffices(offices, sources, wanted);
    if (near.length) console.log('Nearest posts:');
    for (const { office } of near) console.log(`  ${office.post}: ${office.holder}`);
  }
  return found.length > 0;
}

/** The posts of exactly this name, or those that other words mean ("German chancellor"), or all whose name contains it. */
export function findOffices(
  offices: readonly PlacedOffice[],
  bodies: readonly NamedBody[],
  wanted: string,
): PlacedOffice[] {
  const lower = wanted.toLowerCase();
  const exact = offices.filter(({ office }) => office.post.toLowerCase() === lower);
  if (exact.length) return exact;
  const meant = meantOffices(offices, bodies, wanted);
  return meant.length ? meant : offices.filter(({ office }) => office.post.toLowerCase().includes(lower));
}

export interface Dependent extends PlacedEntry {
  readonly why: string;
}

/** The entries of the holder and the body, and those that mention the holder in context or relations. */
export function dependents({ office }: PlacedOffice, entries: readonly PlacedEntry[]): Dependent[] {
  const holder = entries.find(({ entry }) => entry.id === office.holder)?.entry;
  if (!holder) return [];
  return entries.flatMap(placed => {
    const why = reason(placed.entry, office.of, holder);
    return why ? [{ ...placed, why }] : [];
  });
}

function reason(entry: Entry, of: string, holder: Entry): string | undefined {
  if (entry.id === holder.id) return 'holder';
  if (entry.id === of) return 'body';
  if (entry.context.includes(holder.name)) return 'context names the holder';
  if (entry.evidence.some(word => word === holder.name || holder.short.includes(word)))
    return 'evidence names the holder';
  const related = Object.values(entry.relations).some(ids => ids?.includes(holder.id));
  return related ? 'related to the holder' : undefined;
}
