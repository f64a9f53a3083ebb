import browser from 'webextension-polyfill';
import { readOpml } from '../../lib/coverage/feed/opml.ts';
import { type CoverageContext, createCoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { relatedStories, storyCoverage } from '../../lib/coverage/service/coverage-replies.ts';
import { coverageStatus, feedSettings } from '../../lib/coverage/service/coverage-status.ts';
import { deleteSources, deleteUnusedHosts } from '../../lib/coverage/service/delete-sources.ts';
import { entityPicture } from '../../lib/coverage/service/entity-picture.ts';
import { followedNews } from '../../lib/coverage/service/followed-news.ts';
import { logFailure } from '../../lib/coverage/service/log-failure.ts';
import { entityContext } from '../../lib/coverage/service/query-encyclopaedia.ts';
import { requestKey } from '../../lib/coverage/service/query-source.ts';
import type { StoryReader } from '../../lib/coverage/service/read-stories.ts';
import {
  deleteHistoryIfOff,
  deleteReadingHistory,
  lastSeen,
  recordReading,
} from '../../lib/coverage/service/reading-history.ts';
import { refreshFeeds } from '../../lib/coverage/service/refresh-feeds.ts';
import { deleteFeeds, deleteLiveReplies } from '../../lib/coverage/service/store/delete-source.ts';
import { storeOpener } from '../../lib/coverage/service/store/open-store.ts';
import { prune } from '../../lib/coverage/service/store/prune.ts';
import { ENCYCLOPAEDIA } from '../../lib/coverage/sources/encyclopaedia.ts';
import { LIVE_SOURCES } from '../../lib/coverage/sources/live-sources.ts';
import { explainVersion } from '../../lib/extension/browser/newer-database.ts';
import { hasPermission } from '../../lib/extension/browser/permissions/permissions.ts';
import type { CoverageRequests } from '../../lib/extension/messaging/coverage-requests.ts';
import type { Authorize } from '../../lib/extension/messaging/messages.ts';
import { type ProgressHandlers, pushProgress } from '../../lib/extension/messaging/push-progress.ts';
import {
  deleteSourceSettings,
  readCoverageSettings,
  setFeedsEnabled,
  setLiveSourceEnabled,
  setReadingHistoryEnabled,
  watchCoverageSettings,
} from '../../lib/extension/settings/coverage-settings.ts';
import type { Coverage, SourceState } from '../../lib/model/source.ts';

export type CoverageHandlers = {
  readonly [Name in keyof CoverageRequests]: (
    payload: CoverageRequests[Name]['payload'],
  ) => Promise<CoverageRequests[Name]['reply']>;
};

const ALARM = 'coverage';
/** Each feed has its own schedule; this is how often to look for those that are due. */
const CHECK_INTERVAL_MINUTES = 10;
const EXPIRY_ALARM = 'expiry';
const EXPIRY_INTERVAL_MINUTES = 12 * 60;

/**
 * Keeps coverage up to date and handles requests for it. Call it synchronously when the background starts: browsers wake
 * the background only for listeners that are registered by then.
 * @param authorize checks each request whose progress is watched
 * @param reader finds the names in a story; opened when the first story arrives
 */
export function startCoverage(
  reader: () => Promise<StoryReader>,
  authorize: Authorize,
): { readonly handlers: CoverageHandlers } {
  const openStore = storeOpener();
  const context = createCoverageContext({
    reader,
    store: () => openStore().catch(explainVersion),
    settings: readCoverageSettings,
    hasPermission,
    fetch: (address, init) => fetch(address, init),
    isOnline: () => navigator.onLine,
    now: Date.now,
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refreshAndPrune(context).catch(logFailure);
    if (name === EXPIRY_ALARM) void expire(context).catch(logFailure);
  });
  watchCoverageSettings(() => {
    void setAlarm().catch(logFailure);
    void deleteHistoryIfOff(context).catch(logFailure);
  });
  void setAlarm().catch(logFailure);
  void setExpiryAlarm().catch(logFailure);
  void expire(context).catch(logFailure);
  const refreshes = new Refreshes(context);
  pushProgress(progressHandlers(context, refreshes), () => context.changes.next(), authorize);
  return { handlers: handlersFor(context, refreshes) };
}

/** The requests whose replies grow. Only the first reading of each queries sources. */
function progressHandlers(context: CoverageContext, refreshes: Refreshes): ProgressHandlers {
  const isLoaded = ({ state }: { readonly state: SourceState }): boolean => state.state !== 'loading';
  const isCovered = ({ sources }: Coverage): boolean => sources.every(isLoaded);
  return {
    refreshRelatedStories: {
      reply: (request, isFirst) => relatedStories(context, request, isFirst),
      isComplete: isCovered,
    },
    refreshStoryCoverage: {
      reply: (request, isFirst) => storyCoverage(context, request, isFirst),
      isComplete: isCovered,
    },
    entityContext: {
      reply: (request, isFirst) => entityContext(context, request, isFirst),
      isComplete: isLoaded,
    },
    coverageStatus: {
      reply: () => coverageStatus(context),
      isComplete: ({ feeds, refresh }) =>
        !refreshes.areRequested && refresh === null && feeds.every(isLoaded),
    },
  };
}

function handlersFor(context: CoverageContext, refreshes: Refreshes): CoverageHandlers {
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
      await refreshes.run();
      return feedSettings(context, await context.settings());
    },
    cancelRefresh: async () => {
      await context.refreshRounds.cancel();
      return null;
    },
    recordReading: async ({ page, entityIds }) => {
      await recordReading(context, page, entityIds);
      return null;
    },
    lastSeen: ({ page, entityIds }) => lastSeen(context, page, entityIds),
    deleteSources: async () => {
      await deleteSourceSettings();
      await deleteSources(context);
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

/** Counts requested refreshes, because a round starts only after the settings are read. */
class Refreshes {
  private readonly context: CoverageContext;
  private requested = 0;

  constructor(context: CoverageContext) {
    this.context = context;
  }

  get areRequested(): boolean {
    return this.requested > 0;
  }

  async run(): Promise<void> {
    this.requested++;
    try {
      await refreshAndPrune(this.context);
    } finally {
      this.requested--;
      this.context.changes.announce();
    }
  }
}

async function refreshAndPrune(context: CoverageContext): Promise<void> {
  const { feeds } = await context.settings();
  if (feeds.length > 0) await refreshFeeds(context, feeds);
  await expire(context);
}

/** Deletes what is past its age limit, and the reading history if it is off. */
async function expire(context: CoverageContext): Promise<void> {
  await context.foregroundGate.idle();
  await deleteHistoryIfOff(context);
  await prune(await context.store(), context.now());
}

/** Runs whether a source is on or not: age limits apply to what is stored already. */
async function setExpiryAlarm(): Promise<void> {
  if (!(await browser.alarms.get(EXPIRY_ALARM)))
    browser.alarms.create(EXPIRY_ALARM, { periodInMinutes: EXPIRY_INTERVAL_MINUTES });
}

/** Wakes the background only while there are feeds to check. */
async function setAlarm(): Promise<void> {
  const { feeds } = await readCoverageSettings();
  const set = await browser.alarms.get(ALARM);
  if (feeds.length === 0) await browser.alarms.clear(ALARM);
  else if (!set) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: CHECK_INTERVAL_MINUTES });
}
