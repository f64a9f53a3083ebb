import { t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';

export interface NamedRelation {
  readonly name: string;
  readonly to: CastMember;
}

/** The relations of a cast member to others, named from its point of view. */
export function relationsWithin(member: CastMember, cast: readonly CastMember[]): NamedRelation[] {
  const { entity } = member;
  return cast.flatMap(other => {
    if (other.entity.id === entity.id) return [];
    const forward = relationsOf(member).filter(({ to }) => to === other.entity.id);
    const backward = relationsOf(other).filter(({ to }) => to === entity.id);
    return [
      ...forward.map(({ name }) => ({ name: t(`relation.${name}`), to: other })),
      ...backward.map(({ name }) => ({ name: t(`relationBack.${name}`), to: other })),
    ];
  });
}

function relationsOf({ entity }: CastMember) {
  return entity.source === 'knowledge' ? entity.relations : [];
}
