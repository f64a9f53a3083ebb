import type { DBSchema } from 'idb';
import type { SourceState } from '../../../model/coverage/source.ts';
import type { Story } from '../../../model/coverage/story.ts';

// Store and field names are on disk: renaming one takes a migration in open-store.ts.

/** A saved story. Its key identifies its page, so that ingesting it twice changes nothing. */
export interface StoredStory extends Story {
  readonly key: string;
  /** `entity id, NUL, age key` for each entity: walking the index gives an entity's newest stories first. */
  readonly entityKeys: readonly string[];
  /** The first source to list it. */
  readonly sourceId: string;
  /** When it was first saved, in milliseconds since 1970. */
  readonly keptAt: number;
  /** Host and feed item id, if the feed has ids. */
  readonly guidKey?: string;
}

/** A feed's state between checks. */
export interface FeedRecord {
  readonly address: string;
  readonly etag: string;
  readonly lastModified: string;
  /** When the next check is due, in milliseconds since 1970. */
  readonly nextAt: number;
  /** Consecutive failures. */
  readonly failures: number;
  readonly state: SourceState;
  /** When it was last fetched successfully, in milliseconds since 1970; 0 if never. */
  readonly okAt: number;
}

/** A live source's last reply about an entity. */
export interface ReplyRecord {
  readonly source: string;
  readonly entityId: string;
  readonly at: number;
  readonly state: SourceState;
  readonly stories: readonly Story[];
}

/** The encyclopaedia's last reply about an entity. */
export interface ContextRecord {
  readonly entityId: string;
  readonly at: number;
  readonly state: SourceState;
  /** An `EntityContext`, as it was when saved. */
  readonly context: unknown;
}

/** An article that the reader has read, and one of the names in it. */
export interface ReadingRecord {
  readonly entityId: string;
  readonly page: string;
  readonly url: string;
  readonly title: string;
  readonly at: number;
}

/** How many of the newest stories have each word and name: see `TermCounts`. */
export interface TermCountsRecord {
  readonly id: string;
  /** When they were counted, in milliseconds since 1970. */
  readonly at: number;
  readonly stories: number;
  readonly counts: Uint16Array;
}

export interface CoverageSchema extends DBSchema {
  stories: {
    key: string;
    value: StoredStory;
    indexes: { byEntity: string; byTime: number; bySource: string; byGuid: string };
  };
  feeds: { key: string; value: FeedRecord };
  hosts: { key: string; value: { readonly host: string; readonly notBefore: number } };
  answers: { key: [string, string]; value: ReplyRecord; indexes: { byTime: number } };
  contexts: { key: string; value: ContextRecord; indexes: { byTime: number } };
  termCounts: { key: string; value: TermCountsRecord };
  meetings: { key: [string, string]; value: ReadingRecord; indexes: { byEntity: string; byTime: number } };
}
