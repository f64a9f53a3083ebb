import { aliasKeys } from '../../lib/knowledge/alias-keys.ts';
import type { Entry } from '../../lib/knowledge/entry.ts';
import { dateAfterCheck, isUnsettled } from './checks/dates.ts';
import { indistinctNames, partAlias, wordingProblem } from './checks/names.ts';
import { noiseProblem } from './checks/noise.ts';
import { relationProblems } from './checks/relations.ts';
import type { PlacedEntry, Problem } from './read-handwritten.ts';

/**
 * Checks what no single line can show: duplicate ids, shared aliases without priors, relations to unknown ids, titles
 * that differ only by case, contexts that contradict their date, and relations whose ends don't fit.
 * @param knownIds ids from data packages, which relations may point to
 */
export function checkEntries(entries: readonly PlacedEntry[], knownIds: ReadonlySet<string>): Problem[] {
  return [
    ...duplicates(entries),
    ...clashes(entries),
    ...dangling(entries, knownIds),
    ...titlesByCase(entries),
    ...entries.flatMap(contextProblems),
    ...indistinctNames(entries),
    ...relationProblems(entries),
  ];
}

function contextProblems(placed: PlacedEntry): Problem[] {
  const { entry } = placed;
  const late = dateAfterCheck(entry);
  const part = partAlias(entry);
  const messages = [
    part && `alias "${part}" names a part of it, or something larger: give that its own entry`,
    late && `context says ${late}, but "asOf" is ${entry.asOf}`,
    isUnsettled(entry) && '"settled", but its context speaks of the present',
    wordingProblem(entry),
    noiseProblem(entry),
  ];
  return messages.filter(message => typeof message === 'string').map(message => problem(placed, message));
}

function where({ file, line }: PlacedEntry): string {
  return `${file}:${line}`;
}

function problem({ file, line }: PlacedEntry, message: string): Problem {
  return { file, line, message };
}

function duplicates(entries: readonly PlacedEntry[]): Problem[] {
  const first = new Map<string, PlacedEntry>();
  return entries.flatMap(placed => {
    const other = first.get(placed.entry.id);
    if (!other) first.set(placed.entry.id, placed);
    return other ? [problem(placed, `id "${placed.entry.id}" is also at ${where(other)}`)] : [];
  });
}

/** The name and the aliases that can mean an entry before its full name has appeared. */
export function openAliases(entry: Entry): string[] {
  return [...new Set([entry.name, ...entry.aliases, ...entry.guarded])];
}

/** Entries by shared alias, compared as the scanner does: without case and accents. */
export function sharedAliases(entries: readonly PlacedEntry[]): Map<string, PlacedEntry[]> {
  const byKey = new Map<string, { alias: string; owners: Set<PlacedEntry> }>();
  for (const placed of entries)
    for (const alias of openAliases(placed.entry)) {
      const broken = aliasKeys(alias);
      if (!broken) continue;
      const key = `${broken.casing} ${broken.keys.join()}`;
      const known = byKey.get(key) ?? { alias, owners: new Set() };
      known.owners.add(placed);
      byKey.set(key, known);
    }
  return new Map(
    [...byKey.values()]
      .filter(({ owners }) => owners.size > 1)
      .map(({ alias, owners }) => [alias, [...owners]]),
  );
}

function clashes(entries: readonly PlacedEntry[]): Problem[] {
  return [...sharedAliases(entries)].flatMap(([alias, owners]) =>
    owners
      .filter(({ entry }) => entry.prior === undefined)
      .map(placed => {
        const others = owners.filter(other => other !== placed).map(where);
        return problem(placed, `"${alias}" is shared with ${others.join(', ')}: "prior" is missing`);
      }),
  );
}

function dangling(entries: readonly PlacedEntry[], knownIds: ReadonlySet<string>): Problem[] {
  const ids = new Set(entries.map(({ entry }) => entry.id));
  return entries.flatMap(placed =>
    Object.entries(placed.entry.relations).flatMap(([relation, targets]) =>
      (targets ?? [])
        .filter(id => !ids.has(id) && !knownIds.has(id))
        .map(id => problem(placed, `relation "${relation}" points to "${id}", which isn't an entry`)),
    ),
  );
}

function titlesByCase(entries: readonly PlacedEntry[]): Problem[] {
  const first = new Map<string, PlacedEntry>();
  return entries.flatMap(placed => {
    const title = placed.entry.wikipedia;
    if (!title) return [];
    const other = first.get(title.toLowerCase());
    if (!other) first.set(title.toLowerCase(), placed);
    if (!other) return [];
    const same = other.entry.wikipedia === title;
    return [
      problem(
        placed,
        `title "${title}" ${same ? 'is also' : 'differs only by case from the one'} at ${where(other)}`,
      ),
    ];
  });
}
