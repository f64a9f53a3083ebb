import type { NamedEntity } from '../entity.ts';
import type { OpenPage } from '../panel/open-page.ts';
import type { ReadLanguage } from '../read-language.ts';
import type { StoryGroup } from './story.ts';

/** Asks for stories about one of a page's cast. */
export interface EntityCoverageRequest {
  readonly entityId: string;
  readonly name: string;
  /** Ids of the rest of the cast, most important first. */
  readonly castIds: readonly string[];
  /** Left out of the results. It never leaves the browser. */
  readonly page?: OpenPage | undefined;
}

/** Asks for the open article's story in other outlets. */
export interface StoryCoverageRequest {
  /** Most important first. */
  readonly cast: readonly NamedEntity[];
  /** Id of the only cast member whose name may be sent to live sources. */
  readonly leading?: string | undefined;
  /** The beginning of the article, without its headline. It never leaves the browser. */
  readonly text?: string | undefined;
  readonly page?: OpenPage | undefined;
}

/** Asks for new stories about followed names. */
export interface FollowedNewsRequest {
  /** `seenAt`: when the reader last looked, in milliseconds since 1970. */
  readonly names: readonly { readonly id: string; readonly seenAt: number }[];
  readonly page?: OpenPage | undefined;
}

export interface FollowedNewsReply {
  /** By entity id. */
  readonly news: Readonly<Record<string, readonly StoryGroup[]>>;
  /** False if no feed is on, so that no news can arrive. */
  readonly hasFeeds: boolean;
}

/** Asks what Wikipedia and Wikidata know about an entity. */
export interface EntityContextRequest {
  readonly entityId: string;
  readonly name: string;
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
  /** Of the article that names it: what is said about it should be in that language. English if it isn't known. */
  readonly language?: ReadLanguage | undefined;
}

export interface EntityPictureReply {
  /** Base64, or null if there is no free picture. */
  readonly picture: string | null;
  readonly isLoading: boolean;
}
