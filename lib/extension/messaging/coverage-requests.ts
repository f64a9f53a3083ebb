import type { ListedFeed } from '../../coverage/feed/opml.ts';
import type { OpenPage } from '../../coverage/open-article.ts';
import type { Progress } from '../../coverage/service/feed-refresh.ts';
import type { Coverage, SourceState } from '../../model/source.ts';
import type { StoryGroup } from '../../model/story.ts';

/** An entity of a page, whose coverage is asked for. */
export interface EntityCoverageRequest {
  readonly entityId: string;
  readonly name: string;
  /** Ids of the rest of the page's cast, most important first. */
  readonly castIds: readonly string[];
  /** The article that the reader has open: it never leaves the browser, and is left out of its own coverage. */
  readonly page?: OpenPage | undefined;
}

export interface LiveSourceSetting {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** How it answered last, about whatever it was; null before the first answer. */
  readonly last: { readonly at: number; readonly state: SourceState } | null;
  /** To be asked of the browser, in the click that switches it on, before `setLiveSourceEnabled`. */
  readonly origins: readonly string[];
  /** What else it needs from the reader before it can be switched on. */
  readonly needs?: { readonly value: string } | undefined;
}

export interface FeedSetting extends ListedFeed {
  readonly state: SourceState;
  /** Of the last good answer, milliseconds since 1970; 0 before the first. */
  readonly okAt: number;
}

export interface CoverageStatus {
  readonly feeds: readonly FeedSetting[];
  /** Of the visits that are under way; null where none is. */
  readonly visits: Progress | null;
  readonly live: readonly LiveSourceSetting[];
  readonly memory: boolean;
  readonly storyCount: number;
}

/** A summary by an encyclopaedia. */
export interface EntityContext {
  readonly title: string;
  readonly summary: string;
  /** Address of a picture; loading it asks Wikimedia's server. */
  readonly picture?: string | undefined;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
  /** Position or occupation as Wikidata has it now. */
  readonly roles: readonly string[];
  readonly licence: string;
  /** When it was asked for, milliseconds since 1970. */
  readonly at: number;
}

export interface Meeting {
  readonly url: string;
  readonly title: string;
  readonly at: number;
}

/** Questions to the background about coverage, beside `relatedStories`, which asks nobody outside the browser. */
export interface CoverageRequests {
  /** Stories that are kept, and what switched-on sources said before. Sends nothing. */
  relatedStories: { ask: EntityCoverageRequest; reply: Coverage };
  /**
   * The same, and asks the live sources that are on, by the entity's name alone. Replies at once with what there is;
   * ask again (about once a second) while a source is `loading`.
   */
  refreshRelatedStories: { ask: EntityCoverageRequest; reply: Coverage };
  /** The page's own story as others tell it, from what is kept. Sends nothing. The cast comes most important first. */
  storyCoverage: {
    ask: {
      cast: readonly { readonly id: string; readonly name: string }[];
      /** Id of the one of them that sources may be asked about. */
      leading?: string | undefined;
      page?: OpenPage | undefined;
    };
    reply: Coverage;
  };
  /** The same, and asks the live sources that are on about the leading one of the cast, by that name alone. As `refreshRelatedStories`. */
  refreshStoryCoverage: { ask: CoverageRequests['storyCoverage']['ask']; reply: Coverage };
  /** Calls off what live sources and encyclopaedias are being asked about an entity, and visits to feeds. */
  cancelRequests: { ask: { entityId: string }; reply: null };
  /** What came in about followed names since `seenAt`, milliseconds since 1970. By entity id. Sends nothing. */
  followedNews: {
    ask: {
      names: readonly { readonly id: string; readonly seenAt: number }[];
      page?: OpenPage | undefined;
    };
    reply: {
      news: Readonly<Record<string, readonly StoryGroup[]>>;
      /** Whether any feed is on: without one, nothing can come in. */
      hasFeeds: boolean;
    };
  };
  /**
   * What Wikipedia and Wikidata say; sends the name, if the reader switched them on. Replies at once with what there is;
   * ask again while the state is `loading`.
   */
  entityContext: {
    ask: { entityId: string; name: string; wikipedia?: string | undefined; wikidata?: string | undefined };
    reply: { context: EntityContext | null; state: SourceState };
  };
  /**
   * A free picture of an entity in base64, from Wikipedia; sends the name as `entityContext` does. Ask again (about once a
   * second) while it is loading.
   */
  entityPicture: {
    ask: CoverageRequests['entityContext']['ask'];
    reply: { readonly picture: string | null; readonly isLoading: boolean };
  };
  coverageStatus: { ask: Record<string, never>; reply: CoverageStatus };
  /** Switching off forgets what the feed or source gave. */
  setFeedsEnabled: { ask: { feeds: readonly ListedFeed[]; on: boolean }; reply: null };
  setLiveSourceEnabled: { ask: { id: string; on: boolean; need?: string | undefined }; reply: null };
  /** The feeds that an OPML file lists; none is switched on. */
  readOpml: { ask: { text: string }; reply: readonly ListedFeed[] };
  /** Visits the feeds whose time has come, and says how each stands. */
  refreshFeeds: { ask: Record<string, never>; reply: readonly FeedSetting[] };
  /** Calls the visits off that are under way. */
  cancelRefresh: { ask: Record<string, never>; reply: null };
  /** Remembers who is in the article that was read, if the reading memory is on. */
  recordReading: { ask: { page: OpenPage; entityIds: readonly string[] }; reply: null };
  /** Where the reader last met each, other than on this page. By entity id. */
  lastSeen: { ask: { page: OpenPage; entityIds: readonly string[] }; reply: Record<string, Meeting> };
  setReadingHistoryEnabled: { ask: { on: boolean }; reply: null };
  deleteReadingHistory: { ask: Record<string, never>; reply: null };
}
