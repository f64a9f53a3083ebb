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
  return cast
    .filter(({ entity }) => entity.id !== member.entity.id)
    .flatMap(other => [...relationsOf(member, other, false), ...relationsOf(other, member, true)]);
}

function relationsOf(from: CastMember, to: CastMember, isBack: boolean): NamedRelation[] {
  const relations = from.entity.source === 'knowledge' ? from.entity.relations : [];
  return relations
    .filter(({ name, to: id }) => id === to.entity.id && fits(name, from, to))
    .map(({ name }) => ({
      relation: name,
      name: t(isBack ? `relationBack.${name}` : `relation.${name}`),
      to: isBack ? from : to,
      isBack,
    }));
}

function fits(name: RelationName, from: CastMember, to: CastMember): boolean {
  const [kindsFrom, kindsTo] = FITS[name];
  return kindsFrom.includes(from.entity.kind) && kindsTo.includes(to.entity.kind);
}
