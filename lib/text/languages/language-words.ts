import type { ReadLanguage } from '../../model/read-language.ts';
import { fold } from '../fold.ts';
import { hashText } from '../hash.ts';
import { KeySet } from '../key-set.ts';
import { type FieldsOfWords, fieldsOfWords, type WrittenFields } from './fields.ts';
import { type RoleLists, roleLists, type WrittenRoles } from './roles/role-lists.ts';
import type { WrittenTies } from './ties/written-ties.ts';

// What the pipeline needs to know about a language. Each language has one file of words; nothing else may ask which
// language a text is in.

/** Keys of words: hashes of their folded forms. */
export type WordKeys = KeySet;

/** The words of a language, as keys. */
export interface LanguageWords {
  readonly code: ReadLanguage;
  /** Titles that include the dot after them when capitalised, and never end a sentence: "Dr." */
  readonly dottedTitles: WordKeys;
  /** Forms of address that are never part of a name: "Mme Lenoir" is called Lenoir. */
  readonly addresses: WordKeys;
  /** Other abbreviations that include their dot when capitalised: "Inc." */
  readonly dotted: WordKeys;
  /** Abbreviations in lower case that include their dot: "bzw." */
  readonly smallDotted: WordKeys;
  /** Words that start a new sentence if they are capitalised after an abbreviation. */
  readonly starters: WordKeys;
  /** Words that lose their vowel before a name and are joined to it by an apostrophe: "l’", "dell’". */
  readonly elisions: WordKeys;
  /** Whether names take an "s" without apostrophe: "Merkels". */
  readonly hasGenitive: boolean;
  /** The tagger's probability from which a single word that isn't known is a name, 0 to 1. */
  readonly unknownFrom: number;
  /** Whether names may end in lower case: "Banque centrale européenne". */
  readonly hasSmallEndings: boolean;
  /** Words inside names: "Bank of England". */
  readonly links: WordKeys;
  /** Lower-case words that start a name if a capital follows: "de Gaulle". */
  readonly leads: WordKeys;
  /** What the tagger looks for next to names. Its trained weights depend on these lists. */
  readonly tagger: NameCues;
  readonly linker: LinkerCues;
  /** Capitalised words and initialisms that aren't names. */
  readonly notNames: WordKeys;
  /** Titles that include the word before them: the "Defense" in "Defense Secretary" isn't a department. */
  readonly headsOfBodies: WordKeys;
  /** Words before a day or a month: "in May" is the month. */
  readonly beforeMonths: WordKeys;
  /** Words that aren't names before certain others, by their keys: "Labour market", "CCTV footage". */
  readonly commonPhrases: ReadonlyMap<number, WordKeys>;
  /** What people do, and what texts about it mention: the fields of each word. */
  readonly callings: FieldsOfWords;
  readonly subjects: FieldsOfWords;
  /** Whether the tagger takes persons' names apart, so that `names/persons/` has to put them together. */
  readonly hasTornPersons: boolean;
  /** Words of descriptions and quotations; null if the language has rules of its own for them. */
  readonly roles: RoleLists | null;
  /** Words around what one name does to another; null if the language has rules of its own for them, or none. */
  readonly ties: WrittenTies | null;
}

/** Words next to a name that show what it is. */
export interface NameCues {
  readonly titles: WordKeys;
  /** Prepositions of place. */
  readonly placeWords: WordKeys;
  readonly speech: WordKeys;
  readonly orgWords: WordKeys;
  /** The definite article. */
  readonly articles: WordKeys;
}

/** What the linker looks for next to names. If a language lacks one of its own lists, that cue is skipped. */
export interface LinkerCues extends NameCues {
  /** The indefinite article: "a dentist in Hull" introduces someone. */
  readonly indefinite: WordKeys;
  /** Trades of people who aren't in the news for what they are. */
  readonly trades: WordKeys;
  /** What people and bodies do in headlines, and auxiliary verbs. */
  readonly deeds: WordKeys;
  /** Who sits for a place, and the word between the two: "MP for". */
  readonly seats: WordKeys;
  readonly seatJoints: WordKeys;
  /** Words about matches. */
  readonly sport: WordKeys;
  /** Words in lower case that aren't nouns. */
  readonly smallWords: WordKeys;
  /** Words that end a description: "that", "who". */
  readonly clauses: WordKeys;
  /** Possessives that point back to a country or body: "its"; and to a person: "his". */
  readonly thingOwners: WordKeys;
  readonly personOwners: WordKeys;
  /** Words between a verb and a place or person. */
  readonly prepositions: WordKeys;
  /** What bodies are called for short, after the article: "the Commission". */
  readonly bodyHeads: WordKeys;
  /** Words after the name of a people ("Maasai warriors"), and words after that of a people or a village. */
  readonly peopleNouns: WordKeys;
  readonly communityNouns: WordKeys;
  /** Words at either end of the name of a body, whatever else is in it: "Central Bank of Somalia". */
  readonly bodyWords: WordKeys;
  /** Languages with the name of a people, nouns after them, and verbs before them: "English edition", "speaks French". */
  readonly languages: WordKeys;
  readonly languageNouns: WordKeys;
  readonly languageVerbs: WordKeys;
  /** Members of a family before their names, and words before those: "her sister Ann". */
  readonly relatives: WordKeys;
  readonly whose: WordKeys;
  /** Last words of the names of landforms, after a possessive: "Hart’s Island". */
  readonly landforms: WordKeys;
  /** Last words of the names of streets. */
  readonly streets: WordKeys;
  /** Directions before "of": "west of Paris" is about a place. */
  readonly directions: WordKeys;
  /** Before a name that a city and its state share, words that mean the state: "upstate New York". */
  readonly regional: WordKeys;
  /** What a row of states is introduced with: "some states, such as New York". */
  readonly states: WordKeys;
  /** Before “of” and the name of a state: "the state of New York". */
  readonly stateWords: WordKeys;
  /** Before a surname, words that mean the older of two: "the elder Soros". */
  readonly ages: WordKeys;
  /** Capitalised words before the name of a ship or house that is called after somebody or some place: "Opera Naples". */
  readonly namesakes: WordKeys;
  /** Before "of" and a place, and right before a place, words that mean a work of that name: "the cast of Chicago". */
  readonly casts: WordKeys;
  readonly genres: WordKeys;
  /** Last words of the names of places for matches and concerts. */
  readonly venues: WordKeys;
}

/** A language's words as they are written in its file: with accents, separated by spaces. */
export type WrittenWords = {
  readonly [Field in keyof Omit<
    LanguageWords,
    | 'code'
    | 'unknownFrom'
    | 'hasGenitive'
    | 'hasSmallEndings'
    | 'hasTornPersons'
    | 'roles'
    | 'ties'
    | 'tagger'
    | 'linker'
    | 'commonPhrases'
    | 'callings'
    | 'subjects'
  >]: string;
} & {
  readonly code: ReadLanguage;
  readonly unknownFrom: number;
  readonly hasGenitive?: boolean;
  readonly hasSmallEndings?: boolean;
  readonly hasTornPersons?: boolean;
  readonly roles?: WrittenRoles;
  readonly ties?: WrittenTies;
  readonly tagger: WrittenCues<NameCues>;
  /** The tagger's alone, if left out. */
  readonly linker?: WrittenCues<LinkerCues>;
  /** By first word. */
  readonly commonPhrases?: Readonly<Record<string, string>>;
  readonly callings?: WrittenFields;
  readonly subjects?: WrittenFields;
};

type WrittenCues<Cues> = { readonly [Field in keyof Cues]: string };

const NO_LINKER_CUES: WrittenCues<Omit<LinkerCues, keyof NameCues>> = {
  indefinite: '',
  trades: '',
  deeds: '',
  seats: '',
  seatJoints: '',
  sport: '',
  smallWords: '',
  clauses: '',
  thingOwners: '',
  personOwners: '',
  prepositions: '',
  bodyHeads: '',
  peopleNouns: '',
  communityNouns: '',
  bodyWords: '',
  languages: '',
  languageNouns: '',
  languageVerbs: '',
  relatives: '',
  whose: '',
  landforms: '',
  streets: '',
  directions: '',
  regional: '',
  states: '',
  stateWords: '',
  ages: '',
  namesakes: '',
  casts: '',
  genres: '',
  venues: '',
};

const read = new WeakMap<WrittenWords, LanguageWords>();

/** The words of a language as keys, read when they are first asked for: the background wakes up for one language at a time. */
export function wordsOf(written: WrittenWords): LanguageWords {
  const known = read.get(written) ?? languageWords(written);
  read.set(written, known);
  return known;
}

function languageWords(written: WrittenWords): LanguageWords {
  const { code, unknownFrom, hasGenitive, hasSmallEndings, hasTornPersons, roles, ties, ...words } = written;
  const { tagger, linker, commonPhrases, callings, subjects, ...lists } = words;
  return {
    code,
    unknownFrom,
    hasGenitive: hasGenitive ?? false,
    hasSmallEndings: hasSmallEndings ?? false,
    hasTornPersons: hasTornPersons ?? false,
    roles: roles ? roleLists(roles) : null,
    ties: ties ?? null,
    tagger: keysOfEach(tagger),
    linker: keysOfEach(linker ?? { ...tagger, ...NO_LINKER_CUES }),
    commonPhrases: new Map(
      Object.entries(commonPhrases ?? {}).map(([word, after]) => [hashText(word), keysOf(after)]),
    ),
    callings: fieldsOfWords(callings),
    subjects: fieldsOfWords(subjects),
    ...keysOfEach(lists),
  };
}

function keysOfEach<Name extends string>(lists: Readonly<Record<Name, string>>): Record<Name, WordKeys> {
  return Object.fromEntries(
    Object.entries<string>(lists).map(([name, words]) => [name, keysOf(words)]),
  ) as Record<Name, WordKeys>;
}

function keysOf(words: string): WordKeys {
  return new KeySet(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map(word => hashText(fold(word))),
  );
}
