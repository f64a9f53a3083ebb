import type { Stored } from '../../knowledge/record.ts';
import type { Kind } from '../../model/kind.ts';

/** What a candidate may name, as far as its surroundings can tell. */
export const SORTS = ['person', 'organization', 'club', 'contest', 'place', 'thing', 'group'] as const;
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
  /** Whether it is a maker or university, whose teams go by its name. */
  readonly mayFieldTeam: boolean;
  readonly isLeader: boolean;
  /** Its name starts with "The". */
  readonly hasThe: boolean;
}

const FIELDS_TEAMS = /\b(?:university|college|school|\w*maker|manufacturer|motors?|brewer)\b/i;

const KNOWN = new WeakMap<Stored, Traits>();

/** Reads an entity's traits from its record, once. */
export function traitsOf(record: Stored): Traits {
  const known = KNOWN.get(record);
  if (known) return known;
  const isTeam = isClub(record);
  const sort = isTeam ? 'club' : isContest(record) ? 'contest' : SORT_OF[record.kind];
  const traits: Traits = {
    sort,
    mayFieldTeam: sort === 'organization' && FIELDS_TEAMS.test(record.context || record.category),
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

/** How the context of an entry says that it is about sport, and that it is what teams and players meet in. */
const SPORT =
  /\b(?:football|basketball|baseball|hockey|rugby|cricket|soccer|tennis|golf|racing|athletics|cycling|boxing|wrestling|swimming|ski|skiing|skating|sports?|multi-sport|handball|volleyball|badminton|snooker|darts|sailing|rowing|horse race|motor race|olympic|olympics|formula one|fifa|uefa|nba|nfl|mlb|nhl|ufc)\b/i;
const MEETING =
  /\b(?:league|cup|championships?|tournament|grand prix|races?|games|open|series|major|final|governing body|federation|competition|tour|playoffs)\b/i;

/** Whether an entity is a competition in sport, or the body that holds it: words about matches speak for it. */
function isContest({ kind, context }: Stored): boolean {
  return (kind === 'event' || kind === 'organization') && SPORT.test(context) && MEETING.test(context);
}

function inOrder(text: string, [first, second]: readonly [RegExp, RegExp]): boolean {
  const found = first.exec(text);
  return found !== null && second.test(text.slice(found.index + found[0].length));
}
