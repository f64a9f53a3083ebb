import type { Stored } from '../../knowledge/record.ts';
import type { Kind } from '../../model/kind.ts';

/** What a candidate may name, as far as its surroundings can tell. */
export const SORTS = ['person', 'organization', 'club', 'place', 'thing', 'group'] as const;
export type Sort = (typeof SORTS)[number];

const SORT_OF: Record<Kind, Sort> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  product: 'thing',
  law: 'thing',
  event: 'thing',
  work: 'thing',
  group: 'group',
};

/** What the linker asks about an entity again and again. */
export interface Traits {
  readonly sort: Sort;
  /** Whether it is a club that plays basketball, where results are high. */
  readonly isBasketball: boolean;
  readonly isLeader: boolean;
  /** Its name starts with "The". */
  readonly hasThe: boolean;
}

const KNOWN = new WeakMap<Stored, Traits>();

/** Reads an entity's traits from its record, once. */
export function traitsOf(record: Stored): Traits {
  const known = KNOWN.get(record);
  if (known) return known;
  const isTeam = isClub(record);
  const traits: Traits = {
    sort: isTeam ? 'club' : SORT_OF[record.kind],
    isBasketball: isTeam && /\bW?NBA\b|basketball/i.test(record.context),
    isLeader: record.relations.some(({ name }) => name === 'leads'),
    hasThe: record.name.startsWith('The '),
  };
  KNOWN.set(record, traits);
  return traits;
}

/** How the context of a club's entry says that it is one: the second somewhere after the first. */
const CLUB: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:football|basketball|baseball|hockey|rugby|cricket|soccer|F1|NBA|NFL|MLB|NHL|WNBA|MLS|racing)\b/i,
    /\b(?:team|club|side|franchise)\b/i,
  ],
  [/\b(?:team|club|side)\b/i, /\b(?:NBA|NFL|MLB|NHL|MLS|league)\b/i],
];

/** Whether an entity is a sports club, which shares the name of its town. */
function isClub({ kind, context }: Stored): boolean {
  return kind === 'organization' && CLUB.some(words => inOrder(context, words));
}

function inOrder(text: string, [first, second]: readonly [RegExp, RegExp]): boolean {
  const found = first.exec(text);
  return found !== null && second.test(text.slice(found.index + found[0].length));
}
