import browser from 'webextension-polyfill';
import { readOpml } from '../../lib/coverage/feed/opml.ts';
import { type CoverageContext, createCoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { coverageOf, elsewhere } from '../../lib/coverage/service/coverage-replies.ts';
import { coverageStatus, feedSettings } from '../../lib/coverage/service/coverage-status.ts';
import { entityPicture } from '../../lib/coverage/service/entity-picture.ts';
import { followedNews } from '../../lib/coverage/service/followed-news.ts';
import { entityContext } from '../../lib/coverage/service/query-encyclopaedia.ts';
import { workKey } from '../../lib/coverage/service/query-live-source.ts';
import type { StoryReader } from '../../lib/coverage/service/read-stories.ts';
import { deleteReadingHistory, lastSeen, recordReading } from '../../lib/coverage/service/reading-history.ts';
import { refreshFeeds } from '../../lib/coverage/service/refresh-feeds.ts';
import { forgetFeeds, forgetLive } from '../../lib/coverage/service/store/forget.ts';
import { prune } from '../../lib/coverage/service/store/prune.ts';
import { ENCYCLOPAEDIA } from '../../lib/coverage/sources/encyclopaedia.ts';
import { LIVE_SOURCES } from '../../lib/coverage/sources/live-sources.ts';
import { mayAsk } from '../../lib/extension/browser/permissions.ts';
import type { CoverageRequests } from '../../lib/extension/messaging/coverage-requests.ts';
import {
  readCoverageSettings,
  setFeedsEnabled,
  setLiveSourceEnabled,
  setReadingHistoryEnabled,
  watchCoverageSettings,
} from '../../lib/extension/settings/coverage-settings.ts';

/** Answers to all questions about coverage. */
export type CoverageAnswers = {
  readonly [Name in keyof CoverageRequests]: (
    payload: CoverageRequests[Name]['payload'],
  ) => Promise<CoverageRequests[Name]['reply']>;
};

const ALARM = 'coverage';
/** Each feed has a time of its own; this is how often it is looked whose has come. */
const EVERY_MINUTES = 10;

/**
 * Keeps coverage up to date and answers for it. To be called at once when the background starts: browsers wake it only
 * for listeners that are there by then.
 * @param reader what finds the names in a story; opened when the first story comes
 */
export function startCoverage(reader: () => Promise<StoryReader>): { readonly answers: CoverageAnswers } {
  const desk = createCoverageContext({ reader, switches: readCoverageSettings, allowed: mayAsk });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keepUp(desk).catch(report);
  });
  watchCoverageSettings(() => void setAlarm().catch(report));
  void setAlarm().catch(report);
  return { answers: answersOf(desk) };
}

function answersOf(desk: CoverageContext): CoverageAnswers {
  return {
    relatedStories: question => coverageOf(desk, question, false),
    refreshRelatedStories: question => coverageOf(desk, question, true),
    storyCoverage: question => elsewhere(desk, question, false),
    refreshStoryCoverage: question => elsewhere(desk, question, true),
    cancelRequests: async ({ entityId }) => {
      for (const { id } of [ENCYCLOPAEDIA, ...LIVE_SOURCES]) desk.work.stop(workKey(id, entityId));
      await desk.visits.stop();
      return null;
    },
    followedNews: question => followedNews(desk, question),
    entityContext: question => entityContext(desk, question),
    entityPicture: question => entityPicture(desk, question),
    coverageStatus: () => coverageStatus(desk),
    readOpml: async ({ text }) => readOpml(text),
    setFeedsEnabled: async ({ feeds, on }) => {
      await setFeedsEnabled(feeds, on);
      if (on) void refreshFeeds(desk, feeds).catch(report);
      else await forgetFeeds(await desk.store(), feeds);
      return null;
    },
    setLiveSourceEnabled: async ({ id, on, need }) => {
      await setLiveSourceEnabled(id, on, need);
      desk.unkept.clear();
      if (!on) await forgetLive(await desk.store(), id);
      return null;
    },
    refreshFeeds: async () => {
      await keepUp(desk);
      return feedSettings(desk, await desk.switches());
    },
    cancelRefresh: async () => {
      await desk.visits.stop();
      return null;
    },
    recordReading: async ({ page, entityIds }) => {
      await recordReading(desk, page, entityIds);
      return null;
    },
    lastSeen: ({ page, entityIds }) => lastSeen(desk, page, entityIds),
    setReadingHistoryEnabled: async ({ on }) => {
      await setReadingHistoryEnabled(on);
      return null;
    },
    deleteReadingHistory: async () => {
      await deleteReadingHistory(desk);
      return null;
    },
  };
}

async function keepUp(desk: CoverageContext): Promise<void> {
  const { feeds } = await desk.switches();
  if (feeds.length > 0) await refreshFeeds(desk, feeds);
  await prune(await desk.store(), desk.now());
}

/** Wakes the background only while there is something to visit. */
async function setAlarm(): Promise<void> {
  const { feeds } = await readCoverageSettings();
  const set = await browser.alarms.get(ALARM);
  if (feeds.length === 0) await browser.alarms.clear(ALARM);
  else if (!set) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

function report(error: unknown): void {
  console.warn('coverage:', error);
}
