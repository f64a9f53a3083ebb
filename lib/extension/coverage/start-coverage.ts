import browser from 'webextension-polyfill';
import { readOpml } from '../../coverage/feed/opml.ts';
import { ENCYCLOPAEDIA } from '../../coverage/sources/encyclopaedia.ts';
import { LIVE_SOURCES } from '../../coverage/sources/live-sources.ts';
import { coverageOf, elsewhere } from './answer-coverage.ts';
import { entityContext } from './ask-encyclopaedia.ts';
import { workKey } from './ask-live.ts';
import { type Desk, openDesk } from './desk.ts';
import { entityPicture } from './entity-picture.ts';
import { refreshFeeds } from './feeds.ts';
import { followedNews } from './followed-news.ts';
import { eraseMemory, lastMeetings, rememberReading } from './memory.ts';
import { mayAsk } from './permissions.ts';
import type { CoverageQuestions } from './questions.ts';
import type { StoryReader } from './read-stories.ts';
import { coverageSettings, feedSettings } from './settings.ts';
import { forgetFeeds, forgetLive } from './store/forget.ts';
import { prune } from './store/prune.ts';
import { onSwitched, readSwitches, switchFeeds, switchLive, switchMemory } from './switches.ts';

/** Answers to all questions about coverage. */
export type CoverageAnswers = {
  readonly [Name in keyof CoverageQuestions]: (
    ask: CoverageQuestions[Name]['ask'],
  ) => Promise<CoverageQuestions[Name]['reply']>;
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
  const desk = openDesk({ reader, switches: readSwitches, allowed: mayAsk });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keepUp(desk).catch(report);
  });
  onSwitched(() => void setAlarm().catch(report));
  void setAlarm().catch(report);
  return { answers: answersOf(desk) };
}

function answersOf(desk: Desk): CoverageAnswers {
  return {
    relatedStories: question => coverageOf(desk, question, false),
    askSources: question => coverageOf(desk, question, true),
    storyElsewhere: question => elsewhere(desk, question, false),
    askElsewhere: question => elsewhere(desk, question, true),
    stopAsking: async ({ entityId }) => {
      for (const { id } of [ENCYCLOPAEDIA, ...LIVE_SOURCES]) desk.work.stop(workKey(id, entityId));
      await desk.visits.stop();
      return null;
    },
    followedNews: question => followedNews(desk, question),
    entityContext: question => entityContext(desk, question),
    entityPicture: question => entityPicture(desk, question),
    coverageSettings: () => coverageSettings(desk),
    readOpml: async ({ text }) => readOpml(text),
    switchFeeds: async ({ feeds, on }) => {
      await switchFeeds(feeds, on);
      if (on) void refreshFeeds(desk, feeds).catch(report);
      else await forgetFeeds(await desk.store(), feeds);
      return null;
    },
    switchLiveSource: async ({ id, on, need }) => {
      await switchLive(id, on, need);
      desk.unkept.clear();
      if (!on) await forgetLive(await desk.store(), id);
      return null;
    },
    refreshFeeds: async () => {
      await keepUp(desk);
      return feedSettings(desk, await desk.switches());
    },
    stopVisits: async () => {
      await desk.visits.stop();
      return null;
    },
    rememberReading: async ({ page, entityIds }) => {
      await rememberReading(desk, page, entityIds);
      return null;
    },
    lastMeetings: ({ page, entityIds }) => lastMeetings(desk, page, entityIds),
    switchMemory: async ({ on }) => {
      await switchMemory(on);
      return null;
    },
    eraseMemory: async () => {
      await eraseMemory(desk);
      return null;
    },
  };
}

async function keepUp(desk: Desk): Promise<void> {
  const { feeds } = await desk.switches();
  if (feeds.length > 0) await refreshFeeds(desk, feeds);
  await prune(await desk.store(), desk.now());
}

/** Wakes the background only while there is something to visit. */
async function setAlarm(): Promise<void> {
  const { feeds } = await readSwitches();
  const set = await browser.alarms.get(ALARM);
  if (feeds.length === 0) await browser.alarms.clear(ALARM);
  else if (!set) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

function report(error: unknown): void {
  console.warn('coverage:', error);
}
