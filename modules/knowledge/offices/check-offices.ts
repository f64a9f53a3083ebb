import type { Entry } from '../../../lib/knowledge/entry.ts';
import type { PlacedEntry, Problem } from '../read-handwritten.ts';
import { officeClaims } from './office-claims.ts';
import type { PlacedOffice } from './read-offices.ts';

/**
 * Checks that offices and entries agree about who holds what.
 * @param entries as written, before the offices add relations to them
 * @param knownIds ids of all entities, compiled ones included
 */
export function checkOffices(
  offices: readonly PlacedOffice[],
  entries: readonly PlacedEntry[],
  knownIds: ReadonlySet<string>,
): Problem[] {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  return [
    ...offices.flatMap(placed => holderProblems(placed, byId, knownIds)),
    ...heldTwice(offices),
    ...statedLeads(offices, entries),
    ...officeClaims(offices, entries),
  ];
}

function problem({ file, line }: PlacedOffice | PlacedEntry, message: string): Problem {
  return { file, line, message };
}

function holderProblems(
  placed: PlacedOffice,
  byId: ReadonlyMap<string, Entry>,
  knownIds: ReadonlySet<string>,
): Problem[] {
  const { post, of, holder, since } = placed.office;
  const person = byId.get(holder);
  const messages: string[] = [];
  if (!knownIds.has(of)) messages.push(`"of" is "${of}", which isn't an entry`);
  if (person?.kind !== 'person') messages.push(`"holder" is "${holder}", which isn't a person's entry`);
  else if (since) {
    const year = since.slice(0, 4);
    if (!person.context.includes(year))
      messages.push(
        `${person.name} is ${post} since ${since}, but the entry's context doesn't mention ${year}`,
      );
    if (person.asOf < since)
      messages.push(`${person.name} is ${post} since ${since}, but the entry is older`);
  }
  return messages.map(message => problem(placed, message));
}

function heldTwice(offices: readonly PlacedOffice[]): Problem[] {
  const first = new Map<string, PlacedOffice>();
  return offices.flatMap(placed => {
    const { role, of, post, shared } = placed.office;
    const other = first.get(`${role} ${of}`);
    if (!other) first.set(`${role} ${of}`, placed);
    return !other || (shared && other.office.shared)
      ? []
      : [problem(placed, `${post} is also at ${other.file}:${other.line}: one holder, or "shared"`)];
  });
}

/** A body with a recorded head is led by that head alone, and entries don't repeat it. */
function statedLeads(offices: readonly PlacedOffice[], entries: readonly PlacedEntry[]): Problem[] {
  const heads = new Map<string, PlacedOffice[]>();
  for (const placed of offices)
    if (placed.office.leads) heads.set(placed.office.of, [...(heads.get(placed.office.of) ?? []), placed]);
  return entries.flatMap(placed =>
    (placed.entry.relations.leads ?? []).flatMap(id => {
      const known = heads.get(id);
      if (!known) return [];
      const own = known.find(({ office }) => office.holder === placed.entry.id);
      return own
        ? [problem(placed, `"leads": "${id}" comes from ${own.file}:${own.line}: leave it out`)]
        : [problem(placed, `leads "${id}", but ${known[0]!.file}:${known[0]!.line} names another head`)];
    }),
  );
}
