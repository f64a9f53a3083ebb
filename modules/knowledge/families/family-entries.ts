import { CONTEXT_LIMIT, type Entry, idOf } from '../../../lib/knowledge/entry.ts';
import type { Office } from '../offices/office.ts';
import { BODY_FAMILIES } from './body-families.ts';
import { editionEntry } from './edition-entries.ts';
import { ROLES } from './post-roles.ts';
import type { BodyRow, CollegeRow, FamilyCountry, FamilyTables, PostRow } from './read-families.ts';

/** When the tables were last checked. */
const CHECKED = '2026-11';

/** What the generator knows about holders of posts. */
export interface Holders {
  readonly offices: readonly Office[];
  /** Names of entries by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The entries that the tables of families describe. */
export function familyEntries(tables: FamilyTables, holders: Holders): Entry[] {
  return [
    ...tables.bodies.map(row => bodyEntry(row, holders)),
    ...tables.posts.map(row => postEntry(row, holders)),
    ...tables.colleges.flatMap(collegeEntries),
    ...tables.editions.map(edition => editionEntry(edition, CHECKED)),
  ];
}

export function bodyEntry(row: BodyRow, holders: Holders): Entry {
  const family = BODY_FAMILIES[row.family];
  if (!family) throw new RangeError(`families: no family "${row.family}"`);
  const { country, name: own } = row;
  const forms = filled(family.forms, country);
  const name = row.isVague ? fullName(row) : own || forms[0]!;
  const needsPlace = [...(row.isVague ? [own] : []), ...family.bare];
  const context = fill(family.context, country);
  const held = holderOfBody(row, holders);
  return {
    ...entry(name, 'organization', held ? withHolder(context, ', under ', held) : context, held?.asOf),
    aliases: unlike(name, [...row.aliases, ...forms]),
    guarded: needsPlace,
    evidence: [
      ...(family.evidence ?? []),
      ...(needsPlace.length ? [plainName(country), ...country.adjectives] : []),
    ],
    relations: { locatedIn: [country.id] },
    wikipedia: row.title,
  };
}

/** A vague name with its country, as the title has it if it does: "National Congress of Brazil". */
function fullName({ name, title = '', country }: BodyRow): string {
  const bare = title.replace(/\s*\([^)]*\)$/, '');
  return bare.includes(name) && bare !== name ? bare : `${name} of ${country.of}`;
}

export function postEntry(row: PostRow, holders: Holders): Entry {
  const { country, role, forms, title, what } = row;
  const context = what || fill(ROLES[role] ?? '', country);
  if (!context) throw new RangeError(`families: nothing says what a ${role} is`);
  const [first] = forms;
  const name = `${first} of ${country.of}`;
  const held = holderOfPost(row, holders);
  return {
    ...entry(name, 'group', held ? withHolder(context, ', ', held) : context, held?.asOf),
    aliases: forms.flatMap(form => peopleOf(country).map(adjective => `${adjective} ${form}`)),
    relations: { partOf: [country.id] },
    wikipedia: title,
  };
}

/** Words that point to a college team besides its sport. */
const COLLEGE_EVIDENCE = {
  football: [
    'football',
    'quarterback',
    'touchdown',
    'touchdowns',
    'receiver',
    'linebacker',
    'Bowl',
    'AP Top 25',
  ],
  basketball: [
    'basketball',
    'rebounds',
    'assists',
    'NCAA Tournament',
    'Final Four',
    'free throws',
    '3-pointer',
    'Top 25',
  ],
} as const;

const COLLEGE_PRIOR = 12;

function collegeEntries({ school, nickname, teams }: CollegeRow): Entry[] {
  return teams.map(({ sport, title }) => ({
    ...entry(title, 'organization', `College ${sport} team of ${school}`),
    guarded: [`${school} ${nickname}`, nickname],
    evidence: [school, ...COLLEGE_EVIDENCE[sport]],
    // Professional teams of the same nickname are more in the news.
    prior: COLLEGE_PRIOR,
    relations: { locatedIn: ['united-states'] },
    wikipedia: title,
  }));
}

/** Who holds a post, and since when. */
export interface Held {
  readonly name: string;
  readonly since: string | undefined;
  readonly asOf: string;
}

/** Who leads a body, if that is known. */
export function holderOfBody({ family, country }: BodyRow, holders: Holders): Held | null {
  const head = BODY_FAMILIES[family]?.head;
  return head ? heldBy(country.id, head, holders) : null;
}

export function holderOfPost({ country, role }: PostRow, holders: Holders): Held | null {
  return heldBy(country.id, role, holders);
}

/** Who holds a post, if exactly one person does. */
function heldBy(country: string, role: string, { offices, names }: Holders): Held | null {
  const found = offices.filter(office => office.of === country && office.role === role);
  const [office] = found;
  const name = office && names.get(office.holder);
  return found.length === 1 && office && name ? { name, since: office.since, asOf: office.asOf } : null;
}

function withHolder(context: string, before: string, { name, since }: Held): string {
  const full = `${context}${before}${name}${since ? ` since ${inWords(since)}` : ''}`;
  return full.length <= CONTEXT_LIMIT ? full : context;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "July 2026" for "2026-07". */
function inWords(date: string): string {
  const [year, month] = date.split('-');
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : year!;
}

function entry(name: string, kind: Entry['kind'], context: string, asOf: string = CHECKED): Entry {
  return {
    id: idOf(name),
    name,
    kind,
    context,
    asOf,
    aliases: [],
    short: [],
    guarded: [],
    evidence: [],
    relations: {},
  };
}

function plainName({ of }: FamilyCountry): string {
  return of.replace(/^the /, '');
}

/** Its adjectives that aren't names of it. In "U.S. President" the reader takes "U.S." as a name, and so do we. */
function peopleOf(country: FamilyCountry): string[] {
  return country.adjectives.filter(one => one !== plainName(country) && !/^[A-Z.]+$/.test(one));
}

/** A template for the country's most usual adjective. */
function fill(template: string, country: FamilyCountry, adjective = country.adjectives[0]!): string {
  return template.replace('{a}', adjective).replace('{of}', country.of).replace('{name}', plainName(country));
}

/** Templates for all of the country's adjectives. */
function filled(templates: readonly string[], country: FamilyCountry): string[] {
  return [
    ...new Set(templates.flatMap(template => country.adjectives.map(one => fill(template, country, one)))),
  ];
}

function unlike(name: string, aliases: readonly string[]): string[] {
  return [...new Set(aliases)].filter(alias => alias !== name);
}
