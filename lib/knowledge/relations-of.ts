import type { RelatedEntity } from '../model/entity.ts';
import type { Knowledge } from './knowledge.ts';

/** Limit on relations shown; a country has many more cities than anyone would read. */
const MAX_RELATIONS = 24;

/**
 * All relations of an entity, seen from its side. Finding the entities that point to it means reading the whole base
 * (60 ms for 65,000 entities), so call this only for an entity that the user opens.
 */
export function relationsOf(knowledge: Knowledge, ref: number): RelatedEntity[] {
  const forward = knowledge.relationsOf(ref).map(({ name, to }) => ({ name, isBack: false, ref: to }));
  const backward = knowledge.pointingTo(ref).map(({ name, from }) => ({ name, isBack: true, ref: from }));
  // Who leads it comes first, even of a maker with many products. Then hand-written entities: they matter more than a
  // city that happens to be there.
  const leaders = backward.filter(({ name }) => name === 'leads');
  const described = backward.filter(one => knowledge.record(one.ref).context);
  return [...new Set([...leaders, ...forward, ...described, ...backward])]
    .filter(one => knowledge.record(one.ref).name)
    .slice(0, MAX_RELATIONS)
    .map(({ name, isBack, ref: other }) => ({ name, isBack, entity: knowledge.entity(other) }));
}
