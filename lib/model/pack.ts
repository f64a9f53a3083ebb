import type { LineProblem } from './problem.ts';

/** Metadata of a pack. All but the name may be empty. */
export interface PackHeader {
  readonly name: string;
  readonly version: string;
  /** Date of its facts, `YYYY-MM-DD`. */
  readonly date: string;
  readonly licence: string;
  readonly source: string;
}

/** A pack that has been added, without its entries. */
export interface PackSummary extends PackHeader {
  /** Derived from its name; every id in the pack starts with it. Adding a pack with the same key replaces the old one. */
  readonly key: string;
  /** `entries`: imported as text, and can be exported as text. `compiled`: made by `npm run pack`. */
  readonly form: 'entries' | 'compiled';
  readonly entities: number;
  /** Distinct names and aliases. */
  readonly aliases: number;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** Why it couldn't be opened the last time; it isn't used until it can be. */
  readonly problem?: string | undefined;
}

/** What a pack is exported as. */
export type PackFormat = 'csv' | 'jsonl' | 'pack';

/** What an import is busy with. */
export type PackStep = 'reading' | 'checking' | 'packing' | 'saving';

/** Status of the last thing the reader did with packs. */
export type PackStatus =
  | { readonly state: 'idle' }
  /** `done` is the share of the step, 0 to 1. */
  | { readonly state: 'working'; readonly file: string; readonly step: PackStep; readonly done: number }
  | { readonly state: 'refused'; readonly file: string; readonly problems: readonly LineProblem[] }
  | {
      readonly state: 'added';
      readonly name: string;
      readonly entities: number;
      /** Names that the shipped knowledge base has as well. */
      readonly competing: readonly string[];
      /** Columns and header lines that weren't read, because no pack has them. */
      readonly ignored: readonly string[];
    }
  /** The reader stopped the import; no part of the file was saved. */
  | { readonly state: 'cancelled'; readonly file: string }
  | { readonly state: 'failed'; readonly message: string };
