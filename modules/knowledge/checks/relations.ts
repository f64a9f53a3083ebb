import type { RelationName } from '../../../lib/model/entity.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import type { PlacedEntry, Problem } from '../read-handwritten.ts';

/** What each relation may start from and lead to. */
const ENDS: Readonly<Record<RelationName, { from: readonly Kind[]; to: readonly Kind[] }>> = {
  worksFor: { from: ['person', 'group'], to: ['organization', 'place', 'work', 'event', 'product'] },
  leads: { from: ['person', 'organization'], to: ['organization', 'place', 'group', 'event', 'product'] },
  memberOf: { from: ['person', 'organization', 'place', 'group'], to: ['organization', 'group', 'event'] },
  makes: {
    from: ['person', 'organization', 'group'],
    to: ['product', 'work', 'organization', 'event', 'law'],
  },
  partOf: {
    from: ['organization', 'place', 'product', 'event', 'work', 'group', 'law', 'person'],
    to: ['organization', 'place', 'product', 'event', 'work', 'group', 'law'],
  },
  locatedIn: {
    from: ['organization', 'place', 'event', 'group', 'law', 'work', 'product', 'person'],
    to: ['place'],
  },
  succeeded: {
    from: ['person', 'organization', 'product', 'event', 'law', 'work', 'place'],
    to: ['person', 'organization', 'product', 'event', 'law', 'work', 'place'],
  },
};

/** Relations that can't run in a circle: of two things, only one contains or follows the other. */
const ONE_WAY: readonly RelationName[] = ['partOf', 'locatedIn', 'succeeded'];

/** Relations whose two ends disagree: kinds that don't fit, circles, and successors that are something else. */
export function relationProblems(entries: readonly PlacedEntry[]): Problem[] {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  return entries.flatMap(({ file, line, entry }) =>
    Object.entries(entry.relations).flatMap(([relation, targets]) => {
      const name = relation as RelationName;
      return (targets ?? []).flatMap(id => {
        const target = byId.get(id);
        if (!target) return [];
        const back = target.relations[name]?.includes(entry.id);
        if (id === entry.id || (ONE_WAY.includes(name) && back))
          return [{ file, line, message: `"${name}" runs in a circle with "${id}"` }];
        const { from, to } = ENDS[name];
        // A union of states has laws as a state has.
        const isUnionLaw = entry.kind === 'law' && name === 'locatedIn' && target.kind === 'organization';
        const fits = (from.includes(entry.kind) && to.includes(target.kind)) || isUnionLaw;
        const follows = name !== 'succeeded' || entry.kind === target.kind;
        return fits && follows
          ? []
          : [{ file, line, message: `"${name}" can't lead from ${entry.kind} to ${target.kind} ("${id}")` }];
      });
    }),
  );
}
