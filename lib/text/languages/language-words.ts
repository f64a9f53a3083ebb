import type { ReadLanguage } from '../../model/read-language.ts';
import { fold } from '../fold.ts';
import { hashText } from '../hash.ts';
import { KeySet } from '../key-set.ts';
import { type FieldsOfWords, fieldsOfWords, type WrittenFields } from './fields.ts';
import { type LinkerCues, type NameCues, NO_LINKER_CUES, type WrittenCues } from './linker-cues.ts';
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
  /** The days of the week and the months. A list, because `Intl` takes longer to load than an article to read. */
  readonly calendar: WordKeys;
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
