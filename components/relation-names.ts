import type { CastMember, RelationName } from '../lib/model.ts';

const FORWARD: Readonly<Record<RelationName, string>> = {
  worksFor: 'works for',
  leads: 'leads',
  memberOf: 'member of',
  makes: 'makes',
  partOf: 'part of',
  locatedIn: 'located in',
  succeeded: 'succeeded',
};

const BACKWARD: Readonly<Record<RelationName, string>> = {
  worksFor: 'employs',
  leads: 'led by',
  memberOf: 'has as member',
  makes: 'made by',
  partOf: 'includes',
  locatedIn: 'place of',
  succeeded: 'succeeded by',
};

export interface NamedRelation {
  readonly name: string;
  readonly to: CastMember;
}

/** What ties one of the cast to others of it, told from its own side. */
export function relationsWithin(member: CastMember, cast: readonly CastMember[]): NamedRelation[] {
  const { entity } = member;
  return cast.flatMap(other => {
    if (other.entity.id === entity.id) return [];
    const forward = relationsOf(member).filter(({ to }) => to === other.entity.id);
    const backward = relationsOf(other).filter(({ to }) => to === entity.id);
    return [
      ...forward.map(({ name }) => ({ name: FORWARD[name], to: other })),
      ...backward.map(({ name }) => ({ name: BACKWARD[name], to: other })),
    ];
  });
}

function relationsOf({ entity }: CastMember) {
  return entity.source === 'knowledge' ? entity.relations : [];
}
