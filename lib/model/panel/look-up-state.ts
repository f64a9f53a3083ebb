import type { Coverage, SourceState } from '../coverage/source.ts';
import type { KnownEntity } from '../entity.ts';
import type { ReadLanguage } from '../read-language.ts';

/** State of a request for coverage. */
export type CoverageLookUp =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'answered'; readonly coverage: Coverage };

/** What Wikipedia and Wikidata say about an entity. */
export interface EntityContext {
  readonly title: string;
  readonly summary: string;
  /** Of the summary: that of the article, or English if Wikipedia has no article in it. */
  readonly language: ReadLanguage;
  /** Address of a picture; loading it sends a request to Wikimedia. */
  readonly picture?: string | undefined;
  /** Address of the article. */
  readonly wikipedia?: string | undefined;
  /** Item, like `Q42`. */
  readonly wikidata?: string | undefined;
  /** Current positions or occupations in Wikidata. */
  readonly roles: readonly string[];
  readonly licence: string;
  /** Time of the request, in milliseconds since 1970. */
  readonly at: number;
}

/** State of a request for an entity's context. */
export interface ContextLookUp {
  readonly context: EntityContext | null;
  readonly state: SourceState;
}

/** The latest other article in which the reader came across an entity. */
export interface LastSeenArticle {
  readonly url: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** State of a search for a name. */
export type NameLookUp =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | {
      readonly state: 'found';
      /** The query that was answered; the reader may have typed on since. */
      readonly query: string;
      readonly entities: readonly KnownEntity[];
      /** How many of them, from the first, have the whole query as a name. */
      readonly exact: number;
    };
