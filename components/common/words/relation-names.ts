import { t } from '../../../lib/i18n/translate.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import type { RelationName } from '../../../lib/model/entity.ts';
import type { Kind } from '../../../lib/model/kind.ts';

export interface NamedRelation {
  readonly relation: RelationName;
  /** How it reads: "leads". */
  readonly name: string;
  readonly to: CastMember;
  /** Whether it is the other one's relation: "led by" instead of "leads". */
  readonly isBack: boolean;
}

/** Which kinds each relation reads well between: "leads" suits people, but the entry of a place may state it too. */
const FITS: Readonly<Record<RelationName, readonly [from: readonly Kind[], to: readonly Kind[]]>> = {
  worksFor: [['person'], ['organization']],
  leads: [['person'], ['organization', 'place', 'group']],
  memberOf: [
    ['person', 'organization', 'place'],
    ['organization', 'group'],
  ],
  makes: [
    ['person', 'organization'],
    ['product', 'work'],
  ],
  partOf: [
    ['organization', 'product', 'place', 'event'],
    ['organization', 'product', 'place', 'event'],
  ],
  locatedIn: [['organization', 'event', 'place'], ['place']],
  succeeded: [
    ['person', 'product', 'organization'],
    ['person', 'product', 'organization'],
  ],
};

/** The relations of a cast member to others, named from its point of view. */
export function relationsWithin(member: CastMember, cast: readonly CastMember[]): NamedRelation[] {
  const { entity } = member;
  return cast.flatMap(other => {
    if (other.entity.id === entity.id) return [];
    const forward = relationsOf(member).filter(
      ({ name, to }) => to === other.entity.id && fits(name, member, other),
    );
    const backward = relationsOf(other).filter(
      ({ name, to }) => to === entity.id && fits(name, other, member),
    );
    return [
      ...forward.map(({ name }) => ({
        relation: name,
        name: t(`relation.${name}`),
        to: other,
        isBack: false,
      })),
      ...backward.map(({ name }) => ({
        relation: name,
        name: t(`relationBack.${name}`),
        to: other,
        isBack: true,
      })),
    ];
  });
}

function relationsOf({ entity }: CastMember) {
  return entity.source === 'knowledge' ? entity.relations : [];
}

function fits(name: RelationName, from: CastMember, to: CastMember): boolean {
  const [kindsFrom, kindsTo] = FITS[name];
  return kindsFrom.includes(from.entity.kind) && kindsTo.includes(to.entity.kind);
}
