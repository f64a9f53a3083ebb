import type { ListedFeed } from '../../coverage/feed/opml.ts';
import type { OpenPage } from '../../coverage/open-article.ts';
import type { Progress } from '../../coverage/service/feed-refresh.ts';
import type { Coverage, SourceState } from '../../model/source.ts';
import type { StoryGroup } from '../../model/story.ts';

/** An entity on a page. */
export interface EntityCoverageRequest {
  readonly entityId: string;
  readonly name: string;
  /** Ids of the rest of the page's cast, most important first. */
  readonly castIds: readonly string[];
  /** The open article. It is left out of the results and never leaves the browser. */
  readonly page?: OpenPage | undefined;
}

export interface LiveSourceSetting {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Outcome of its last query, whatever it was about; null before the first. */
  readonly last: { readonly at: number; readonly state: SourceState } | null;
  /** Origins to request permission for, in the click that turns it on and before `setLiveSourceEnabled`. */
  readonly origins: readonly string[];
  /** What else the reader must enter before it can be turned on. */
  readonly needs?: { readonly value: string } | undefined;
}

export interface FeedSetting extends ListedFeed {
  readonly state: SourceState;
  /** Time of the last successful fetch, milliseconds since 1970; 0 before the first. */
  readonly okAt: number;
}

export interface CoverageStatus {
  readonly feeds: readonly FeedSetting[];
  /** Progress of the refresh in flight, or null. */
  readonly visits: Progress | null;
  readonly live: readonly LiveSourceSetting[];
  readonly memory: boolean;
  readonly storyCount: number;
}

/** What Wikipedia and Wikidata say about an entity. */
export interface EntityContext {
  readonly title: string;
  readonly summary: string;
  /** URL of a picture. Loading it sends a request to Wikimedia. */
  readonly picture?: string | undefined;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
  /** Current positions, or else occupations, from Wikidata. */
  readonly roles: readonly string[];
  readonly licence: string;
  /** When it was fetched, milliseconds since 1970. */
  readonly at: number;
}

export interface Meeting {
  readonly url: string;
  readonly title: string;
  readonly at: number;
}

/** Requests to the background about coverage. */
export interface CoverageRequests {
  /** Stored stories, and earlier replies of sources that are on. Sends nothing. */
  relatedStories: { payload: EntityCoverageRequest; reply: Coverage };
  /**
   * Also queries the live sources that are on; all they receive is the entity's name. Replies immediately with the
   * stories found so far: send it again, about once per second, while a source is `loading`.
   */
  refreshRelatedStories: { payload: EntityCoverageRequest; reply: Coverage };
  /** Other outlets' stories like the open article, from those stored. Sends nothing. */
  storyCoverage: {
    payload: {
      /** Most important first. */
      cast: readonly { readonly id: string; readonly name: string }[];
      /** Id of the cast member to query live sources about. */
      leading?: string | undefined;
      page?: OpenPage | undefined;
    };
    reply: Coverage;
  };
  /** Also queries the live sources that are on about `leading`, in the manner of `refreshRelatedStories`. */
  refreshStoryCoverage: { payload: CoverageRequests['storyCoverage']['payload']; reply: Coverage };
  /** Cancels requests to live sources and Wikipedia about an entity, and any feed refresh. */
  cancelRequests: { payload: { entityId: string }; reply: null };
  /** Stories about followed names since `seenAt`, milliseconds since 1970. By entity id. Sends nothing. */
  followedNews: {
    payload: {
      names: readonly { readonly id: string; readonly seenAt: number }[];
      page?: OpenPage | undefined;
    };
    reply: {
      news: Readonly<Record<string, readonly StoryGroup[]>>;
      /** Whether any feed is on; without one, there is never any news. */
      hasFeeds: boolean;
    };
  };
  /**
   * What Wikipedia and Wikidata say. Sends them the name, if the reader has turned them on. Replies immediately with
   * whatever is stored: send it again while the state is `loading`.
   */
  entityContext: {
    payload: {
      entityId: string;
      name: string;
      wikipedia?: string | undefined;
      wikidata?: string | undefined;
    };
    reply: { context: EntityContext | null; state: SourceState };
  };
  /**
   * A freely licensed picture of an entity from Wikipedia, in base64. Sends the name as `entityContext` does. Send it
   * again, about once per second, while it is loading.
   */
  entityPicture: {
    payload: CoverageRequests['entityContext']['payload'];
    reply: { readonly picture: string | null; readonly isLoading: boolean };
  };
  coverageStatus: { payload: Record<string, never>; reply: CoverageStatus };
  /** Turning a feed off deletes its stories. */
  setFeedsEnabled: { payload: { feeds: readonly ListedFeed[]; on: boolean }; reply: null };
  /** Turning a source off deletes its replies. */
  setLiveSourceEnabled: { payload: { id: string; on: boolean; need?: string | undefined }; reply: null };
  /** The feeds listed in an OPML file. Turns none of them on. */
  readOpml: { payload: { text: string }; reply: readonly ListedFeed[] };
  /** Fetches the feeds that are due and replies with the state of each. */
  refreshFeeds: { payload: Record<string, never>; reply: readonly FeedSetting[] };
  /** Cancels the refresh in flight. */
  cancelRefresh: { payload: Record<string, never>; reply: null };
  /** Adds an article and its cast to the reading history, if that is on. */
  recordReading: { payload: { page: OpenPage; entityIds: readonly string[] }; reply: null };
  /** The last article, other than this one, in which the reader saw each name. By entity id. */
  lastSeen: { payload: { page: OpenPage; entityIds: readonly string[] }; reply: Record<string, Meeting> };
  setReadingHistoryEnabled: { payload: { on: boolean }; reply: null };
  deleteReadingHistory: { payload: Record<string, never>; reply: null };
}
