import type { Kind } from './kind.ts';
import type { LanguageSetting } from './language.ts';
import type { MarkStyle } from './mark-style.ts';

/** A name, and an entity that it doesn't refer to. */
export interface WrongLink {
  readonly name: string;
  readonly entityId: string;
  /** Id of the known entity that it refers to instead; undefined if it refers to nothing known. */
  readonly meant?: string | undefined;
}

/** What the reader can change, other than the sources of stories. */
export interface Settings {
  /** Which mentions are highlighted; `first` is the first mention of each name in a section. */
  readonly marks: 'first' | 'all' | 'none';
  /** Whether names in the headlines of home and section pages are highlighted. */
  readonly frontPages: boolean;
  /** Kinds that are highlighted. */
  readonly kinds: readonly Kind[];
  /** Styles that differ from the default. */
  readonly styles: Readonly<Partial<Record<Kind, MarkStyle>>>;
  /** `page` matches the background of the article. */
  readonly theme: 'page' | 'light' | 'dark';
  readonly motion: 'system' | 'none';
  /** Of the card and all extension pages. */
  readonly language: LanguageSetting;
  /** Milliseconds for which the pointer must rest on a highlight before its card opens. */
  readonly dwellMs: number;
  /** Milliseconds between the pointer leaving and the card closing. */
  readonly graceMs: number;
  /** Whether tapping a highlight opens its card. */
  readonly touch: boolean;
  /** `except`: on everywhere but `sitesOff`. `only`: on nowhere but `sitesOn`. */
  readonly sites: 'except' | 'only';
  /** Host names. */
  readonly sitesOn: readonly string[];
  /** Host names. */
  readonly sitesOff: readonly string[];
  /** Host names of sites whose pages are read even if they don't look like articles. */
  readonly sitesRead: readonly string[];
  /** Names that are never highlighted. */
  readonly ignoredNames: readonly string[];
  readonly wrongLinks: readonly WrongLink[];
  readonly followed: readonly {
    readonly id: string;
    readonly name: string;
    /** When the reader last looked at its news, milliseconds since 1970; 0 if never. */
    readonly seenAt: number;
  }[];
}

export const DEFAULT_SETTINGS: Settings = {
  marks: 'first',
  frontPages: false,
  kinds: ['person', 'organization', 'place', 'product', 'law', 'event', 'work'],
  styles: {},
  theme: 'page',
  motion: 'system',
  language: 'browser',
  dwellMs: 300,
  graceMs: 300,
  touch: true,
  sites: 'except',
  sitesOff: [],
  sitesOn: [],
  sitesRead: [],
  ignoredNames: [],
  wrongLinks: [],
  followed: [],
};

/** In milliseconds: a shorter delay flickers, a longer one seems broken. */
export const DELAY_LIMITS = {
  dwellMs: { least: 100, most: 1500 },
  graceMs: { least: 100, most: 1000 },
} as const;
