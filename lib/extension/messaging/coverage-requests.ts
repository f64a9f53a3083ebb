import type {
  EntityContextRequest,
  EntityCoverageRequest,
  EntityPictureReply,
  FollowedNewsReply,
  FollowedNewsRequest,
  StoryCoverageRequest,
} from '../../model/coverage/coverage-requests.ts';
import type {
  CoverageStatus,
  FeedList,
  FeedStatus,
  ListedFeed,
} from '../../model/coverage/coverage-status.ts';
import type { Outlet } from '../../model/coverage/outlet.ts';
import type { Coverage } from '../../model/coverage/source.ts';
import type { MutedOutlet, SavedStory } from '../../model/coverage/story.ts';
import type { ContextLookUp, LastSeenArticle } from '../../model/panel/look-up-state.ts';
import type { OpenPage } from '../../model/panel/open-page.ts';

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
  storyCoverage: { payload: StoryCoverageRequest; reply: Coverage };
  /** Also queries the live sources that are on about `leading`, in the manner of `refreshRelatedStories`. */
  refreshStoryCoverage: { payload: StoryCoverageRequest; reply: Coverage };
  /** Cancels requests to live sources and Wikipedia about an entity, and any feed refresh. */
  cancelRequests: { payload: { entityId: string }; reply: null };
  /** Sends nothing. */
  followedNews: { payload: FollowedNewsRequest; reply: FollowedNewsReply };
  /**
   * What Wikipedia and Wikidata say. Sends them the name, if the reader has turned them on. Replies immediately with
   * whatever is stored: send it again while the state is `loading`.
   */
  entityContext: { payload: EntityContextRequest; reply: ContextLookUp };
  /**
   * A freely licensed picture of an entity from Wikipedia, in base64. Sends the name as `entityContext` does. Send it
   * again, about once per second, while it is loading.
   */
  entityPicture: { payload: EntityContextRequest; reply: EntityPictureReply };
  /** The outlets to begin with, by the reader's country and language. */
  starterSet: { payload: Record<string, never>; reply: readonly Outlet[] };
  /**
   * Turns on outlets of the catalogue, by id, as far as the reader has allowed requests to them. Send it before the
   * browser asks, too: a popup may not live to see the answer. The others follow once they are allowed.
   */
  turnOnOutlets: { payload: { ids: readonly string[] }; reply: null };
  coverageStatus: { payload: Record<string, never>; reply: CoverageStatus };
  /** Turning a feed off deletes its stories. */
  setFeedsEnabled: { payload: { feeds: readonly ListedFeed[]; on: boolean }; reply: null };
  /** Turning a source off deletes its replies. */
  setLiveSourceEnabled: { payload: { id: string; on: boolean; need?: string | undefined }; reply: null };
  /** The feeds listed in an OPML file. Turns none of them on. */
  readOpml: { payload: { text: string }; reply: FeedList };
  /** Fetches the feeds that are due and replies with the state of each. */
  refreshFeeds: { payload: Record<string, never>; reply: readonly FeedStatus[] };
  /** Cancels the refresh in flight. */
  cancelRefresh: { payload: Record<string, never>; reply: null };
  /** The last article, other than this one, in which the reader saw each name. By entity id. */
  lastSeen: {
    payload: { page: OpenPage; entityIds: readonly string[] };
    reply: Record<string, LastSeenArticle>;
  };
  /** Turns all feeds and live sources off and deletes everything that is stored about them, keys included. */
  deleteSources: { payload: Record<string, never>; reply: null };
  /** Hides an outlet's stories wherever stories are shown, or shows them again. */
  setOutletMuted: { payload: MutedOutlet & { on: boolean }; reply: null };
  /** Saves a story for later, or removes it. */
  setStorySaved: { payload: { story: Omit<SavedStory, 'savedAt'>; on: boolean }; reply: null };
  /** Turning the history off deletes it. */
  setReadingHistoryEnabled: { payload: { on: boolean }; reply: null };
  deleteReadingHistory: { payload: Record<string, never>; reply: null };
}
