import type { Source } from '../../lib/knowledge/write-base.ts';

/** Merges two rows of a query about the same item: name and context of the first, lists of both. */
export function mergeSources(a: Source, b: Source): Source {
  const join = (field: 'aliases' | 'short' | 'guarded' | 'evidence'): string[] => [
    ...new Set([...a[field], ...b[field]]),
  ];
  const names = new Set([...Object.keys(a.relations), ...Object.keys(b.relations)]) as Set<
    keyof Source['relations']
  >;
  const relations = [...names].map(name => [
    name,
    [...new Set([...(a.relations[name] ?? []), ...(b.relations[name] ?? [])])],
  ]);
  return {
    ...b,
    ...a,
    context: a.context || b.context,
    asOf: a.asOf || b.asOf,
    wikipedia: a.wikipedia ?? b.wikipedia,
    aliases: [...join('aliases'), ...(b.name === a.name || b.guarded.includes(b.name) ? [] : [b.name])],
    short: join('short'),
    guarded: join('guarded'),
    evidence: join('evidence'),
    relations: Object.fromEntries(relations),
  };
}
