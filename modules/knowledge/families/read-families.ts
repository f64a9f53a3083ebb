import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OTHER_LANGUAGES, type OtherLanguage } from '../contexts/read-translations.ts';
import { type Edition, readEditions } from './read-editions.ts';

/** A country whose bodies and posts are generated. */
export interface FamilyCountry {
  readonly id: string;
  /** "Dutch", the most usual first. */
  readonly adjectives: readonly string[];
  /** Its name after "of": "the Netherlands". */
  readonly of: string;
  /** The same in other languages, with the preposition, or in the genitive: "des Pays-Bas", "der Niederlande". */
  readonly ofIn: Readonly<Record<OtherLanguage, string>>;
}

/** A ministry, court, army, team of a country. */
export interface BodyRow {
  readonly country: FamilyCountry;
  /** Key of its family; see `body-families.ts`. */
  readonly family: string;
  /** Empty if it is called by its family: "Dutch Finance Ministry". */
  readonly name: string;
  readonly title: string | undefined;
  readonly aliases: readonly string[];
  /** Whether its own name says too little without its country. */
  readonly isVague: boolean;
}

/** A post of a country's government. */
export interface PostRow {
  readonly country: FamilyCountry;
  /** As in `offices.jsonl`. */
  readonly role: string;
  /** "Defence Minister", the most usual form first. */
  readonly forms: readonly string[];
  readonly title: string | undefined;
  /** Empty if the role says it. */
  readonly what: string;
}

/** A US college whose teams are in the news. */
export interface CollegeRow {
  readonly school: string;
  readonly nickname: string;
  /** Titles of its teams by sport; a sport is missing if it has no team worth a card. */
  readonly teams: readonly { readonly sport: CollegeSport; readonly title: string }[];
}

export type CollegeSport = 'football' | 'basketball';

/** The tables of `knowledge/families/`. */
export interface FamilyTables {
  readonly bodies: readonly BodyRow[];
  readonly posts: readonly PostRow[];
  readonly colleges: readonly CollegeRow[];
  readonly editions: readonly Edition[];
}

/**
 * Reads the tables of families.
 * @param folder `knowledge/families`
 * @throws RangeError if a row names a country that isn't in `countries.tsv`, or a name is missing, or an edition's series
 */
export function readFamilies(folder: string): FamilyTables {
  const rows = (file: string): string[][] =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
      .map(line => line.split('\t'));
  const foreign = new Map(rows('countries-of.tsv').map(([id, ...names]) => [id!, inLanguages(names)]));
  const countries = new Map(
    rows('countries.tsv').map(([id, adjectives, of]): [string, FamilyCountry] => {
      const ofIn = foreign.get(id!);
      if (!ofIn) throw new RangeError(`families: countries-of.tsv lacks "${id}"`);
      return [id!, { id: id!, adjectives: list(adjectives), of: of || nameOfId(id!), ofIn }];
    }),
  );
  const country = (id: string): FamilyCountry => {
    const found = countries.get(id);
    if (!found) throw new RangeError(`families: no country "${id}"`);
    return found;
  };
  return {
    bodies: rows('bodies.tsv').map(([id, family, name = '', title, aliases, vague]) => ({
      country: country(id!),
      family: family!,
      name,
      title: title || undefined,
      aliases: list(aliases),
      isVague: vague === 'guarded',
    })),
    posts: rows('posts.tsv').map(([id, role, forms, title, what = '']) => ({
      country: country(id!),
      role: role!,
      forms: list(forms),
      title: title || undefined,
      what,
    })),
    colleges: rows('college-teams.tsv').map(([school, nickname, football = '', basketball = '']) => ({
      school: school!,
      nickname: nickname!,
      teams: [
        ...team('football', football, `${school} ${nickname} football`),
        ...team('basketball', basketball, `${school} ${nickname} men's basketball`),
      ],
    })),
    editions: readEditions(folder),
  };
}

/** The cells of a row of `countries-of.tsv`, by language. */
function inLanguages(names: readonly string[]): FamilyCountry['ofIn'] {
  if (names.length !== OTHER_LANGUAGES.length || names.includes(''))
    throw new RangeError(`families: countries-of.tsv needs a name in each language: ${names.join(', ')}`);
  return Object.fromEntries(
    OTHER_LANGUAGES.map((language, at) => [language, names[at]]),
  ) as FamilyCountry['ofIn'];
}

function team(sport: CollegeSport, cell: string, usual: string): CollegeRow['teams'] {
  return cell === '-' ? [] : [{ sport, title: cell || usual }];
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

/** "Costa Rica" for "costa-rica". */
function nameOfId(id: string): string {
  return id
    .replace(/-country$/, '')
    .split('-')
    .map(word => (word === 'and' || word === 'of' ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join(' ');
}
