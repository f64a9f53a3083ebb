import type { DBSchema } from 'idb';
import type { SourceState } from '../../../model/source.ts';
import type { Story } from '../../../model/story.ts';

/** A story as it is kept. Its key is the page that it is on, so that taking it in twice changes nothing. */
export interface StoredStory extends Story {
  readonly key: string;
  /** `entity id, NUL, age key` for each entity, so that one index walk gives the newest of an entity first. */
  readonly entityKeys: readonly string[];
  /** Which source gave it first. */
  readonly sourceId: string;
  /** When it was first taken in, milliseconds since 1970. */
  readonly keptAt: number;
  /** The host and what the feed says identifies the item; absent where it says nothing. */
  readonly guidKey?: string;
}

/** What is remembered of a feed between two visits. */
export interface FeedRecord {
  readonly address: string;
  readonly etag: string;
  readonly lastModified: string;
  /** Milliseconds since 1970; nothing is asked before. */
  readonly nextAt: number;
  /** Times in a row that it failed. */
  readonly failures: number;
  readonly state: SourceState;
  /** Of the last good answer, milliseconds since 1970; 0 before the first. */
  readonly okAt: number;
}

/** What a live source answered about one entity. */
export interface AnswerRecord {
  readonly source: string;
  readonly entityId: string;
  readonly at: number;
  readonly state: SourceState;
  readonly stories: readonly Story[];
}

/** What an encyclopaedia answered about one entity, as JSON-able data. */
export interface ContextRecord {
  readonly entityId: string;
  readonly at: number;
  readonly state: SourceState;
  readonly context: unknown;
}

/** An article that the reader has read, and one of those it names. */
export interface MeetingRecord {
  readonly entityId: string;
  readonly page: string;
  readonly url: string;
  readonly title: string;
  readonly at: number;
}

export interface CoverageSchema extends DBSchema {
  stories: {
    key: string;
    value: StoredStory;
    indexes: { byEntity: string; byTime: number; bySource: string; byGuid: string };
  };
  feeds: { key: string; value: FeedRecord };
  hosts: { key: string; value: { readonly host: string; readonly notBefore: number } };
  answers: { key: [string, string]; value: AnswerRecord; indexes: { byTime: number } };
  contexts: { key: string; value: ContextRecord; indexes: { byTime: number } };
  meetings: { key: [string, string]; value: MeetingRecord; indexes: { byEntity: string; byTime: number } };
}
