import type { SourceState } from '../../lib/model/source.ts';

/** A feed by address, and the name that its stories go by. */
export interface NamedFeed {
  readonly name: string;
  readonly address: string;
}

/** A feed that is switched on, and how it stands. */
export interface FeedChoice extends NamedFeed {
  readonly state: SourceState;
  /** Of the last good answer, milliseconds since 1970; 0 before the first. */
  readonly okAt: number;
}

export interface LiveChoice {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** How it answered last, and when, milliseconds since 1970; null before the first answer. */
  readonly last: { readonly at: number; readonly state: SourceState } | null;
  /** What it needs from the reader first. */
  readonly needs?: { readonly value: string } | undefined;
}

/** Everything of coverage that the reader can switch. */
export interface CoverageChoices {
  readonly feeds: readonly FeedChoice[];
  /** How far the visits that are under way have come; null where none is. */
  readonly visits: { readonly made: number; readonly of: number } | null;
  readonly live: readonly LiveChoice[];
  readonly memory: boolean;
  readonly storyCount: number;
}

/** A newsroom's feed in the catalogue. */
export interface OutletChoice {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly section: string;
  readonly feed: string;
}

export interface CoverageActions {
  readonly live: (id: string, on: boolean, need?: string) => void;
  readonly feeds: (feeds: readonly NamedFeed[], on: boolean) => void;
  /** A page that names its feed gives way to that feed. */
  readonly replace: (page: NamedFeed, address: string) => void;
  /** An address as the reader typed it, and a name or nothing. */
  readonly add: (address: string, name: string) => void;
  readonly opml: (file: File) => void;
  readonly refresh: () => void;
  readonly cancelRefresh: () => void;
  readonly memory: (on: boolean) => void;
  readonly deleteData: () => void;
}
