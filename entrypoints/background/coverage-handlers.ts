import { readOpml } from '../../lib/coverage/feed/opml.ts';
import type { CoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { relatedStories } from '../../lib/coverage/service/coverage-replies.ts';
import { coverageStatus, feedSettings } from '../../lib/coverage/service/coverage-status.ts';
import { deleteSources, deleteUnusedHosts } from '../../lib/coverage/service/delete-sources.ts';
import { storyCoverage } from '../../lib/coverage/service/events/story-coverage.ts';
import { followedNews } from '../../lib/coverage/service/followed-news.ts';
import { logFailure } from '../../lib/coverage/service/log-failure.ts';
import { entityPicture } from '../../lib/coverage/service/queries/entity-picture.ts';
import { entityContext } from '../../lib/coverage/service/queries/query-encyclopaedia.ts';
import { requestKey } from '../../lib/coverage/service/queries/query-source.ts';
import { deleteReadingHistory, lastSeen } from '../../lib/coverage/service/reading-history.ts';
import { refreshFeeds } from '../../lib/coverage/service/refresh/refresh-feeds.ts';
import { deleteFeeds, deleteLiveReplies } from '../../lib/coverage/service/store/delete-source.ts';
import type { Upkeep } from '../../lib/coverage/service/upkeep.ts';
import { ENCYCLOPAEDIA } from '../../lib/coverage/sources/encyclopaedia.ts';
import { LIVE_SOURCES } from '../../lib/coverage/sources/live-sources.ts';
import { outletsOnceAllowed } from '../../lib/extension/browser/permissions/outlets-once-allowed.ts';
import type { CoverageRequests } from '../../lib/extension/messaging/coverage-requests.ts';
import {
  deleteSourceSettings,
  setFeedsEnabled,
  setLiveSourceEnabled,
  setOutletMuted,
  setReadingHistoryEnabled,
} from '../../lib/extension/settings/coverage-settings.ts';
import { setStorySaved } from '../../lib/extension/settings/saved-stories.ts';
import { readerStarterSet } from './starter.ts';

export type CoverageHandlers = {
  readonly [Name in keyof CoverageRequests]: (
    payload: CoverageRequests[Name]['payload'],
  ) => Promise<CoverageRequests[Name]['reply']>;
};

/** How each request for coverage is handled. */
export function coverageHandlers(context: CoverageContext, upkeep: Upkeep): CoverageHandlers {
  const turnOnOnceAllowed = outletsOnceAllowed(async feeds => {
    await setFeedsEnabled(feeds, true);
    void refreshFeeds(context, feeds).catch(logFailure);
  }, logFailure);
  return {
    relatedStories: request => relatedStories(context, request, false),
    refreshRelatedStories: request => relatedStories(context, request, true),
    storyCoverage: request => storyCoverage(context, request, false),
    refreshStoryCoverage: request => storyCoverage(context, request, true),
    cancelRequests: async ({ entityId }) => {
      for (const { id } of [ENCYCLOPAEDIA, ...LIVE_SOURCES])
        context.inFlight.cancel(requestKey(id, entityId));
      await context.refreshRounds.cancel();
      return null;
    },
    followedNews: request => followedNews(context, request),
    entityContext: request => entityContext(context, request),
    entityPicture: request => entityPicture(context, request),
    coverageStatus: () => coverageStatus(context),
    starterSet: () => readerStarterSet(),
    turnOnOutlets: async ({ ids }) => {
      await turnOnOnceAllowed(ids);
      return null;
    },
    readOpml: async ({ text }) => readOpml(text),
    setFeedsEnabled: async ({ feeds, on }) => {
      await setFeedsEnabled(feeds, on);
      if (on) void refreshFeeds(context, feeds).catch(logFailure);
      else {
        await deleteFeeds(await context.store(), feeds);
        await deleteUnusedHosts(context);
      }
      return null;
    },
    setLiveSourceEnabled: async ({ id, on, need }) => {
      await setLiveSourceEnabled(id, on, need);
      context.unsavedReplies.clear();
      if (!on) await deleteLiveReplies(await context.store(), id);
      if (!on) await deleteUnusedHosts(context);
      return null;
    },
    refreshFeeds: async () => {
      await upkeep.refresh();
      return feedSettings(context, await context.settings());
    },
    cancelRefresh: async () => {
      await context.refreshRounds.cancel();
      return null;
    },
    lastSeen: ({ page, entityIds }) => lastSeen(context, page, entityIds),
    deleteSources: async () => {
      await deleteSourceSettings();
      await deleteSources(context);
      return null;
    },
    setOutletMuted: async ({ on, ...outlet }) => {
      await setOutletMuted(outlet, on);
      return null;
    },
    setStorySaved: async ({ story, on }) => {
      await setStorySaved(story, on);
      return null;
    },
    setReadingHistoryEnabled: async ({ on }) => {
      await setReadingHistoryEnabled(on);
      if (!on) await deleteReadingHistory(context);
      return null;
    },
    deleteReadingHistory: async () => {
      await deleteReadingHistory(context);
      return null;
    },
  };
}
