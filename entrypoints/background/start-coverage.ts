import { createCoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { logFailure } from '../../lib/coverage/service/log-failure.ts';
import { deleteHistoryIfOff, recordReading } from '../../lib/coverage/service/reading-history.ts';
import type { StoryAnalyzer } from '../../lib/coverage/service/refresh/read-stories.ts';
import { storeOpener } from '../../lib/coverage/service/store/open-store.ts';
import { Upkeep } from '../../lib/coverage/service/upkeep.ts';
import { fetchWithRedirects } from '../../lib/extension/browser/fetch-with-redirects.ts';
import { explainVersion } from '../../lib/extension/browser/newer-database.ts';
import { hasPermission } from '../../lib/extension/browser/permissions/permissions.ts';
import type { Authorize } from '../../lib/extension/messaging/messages.ts';
import { pushProgress } from '../../lib/extension/messaging/push-progress.ts';
import {
  readCoverageSettings,
  watchCoverageSettings,
} from '../../lib/extension/settings/coverage-settings.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { OpenPage } from '../../lib/model/panel/open-page.ts';
import { answerAlarms, setExpiryAlarm, setRefreshAlarm } from './coverage-alarms.ts';
import { type CoverageHandlers, coverageHandlers } from './coverage-handlers.ts';
import { progressHandlers } from './coverage-progress.ts';
import { storyFacts } from './outlet-at.ts';

/**
 * ms. By then, the request that woke the background has probably been answered. If the browser stops the background sooner,
 * the next alarm applies the age limits.
 */
const EXPIRE_AFTER_MS = 5_000;

/** Adds an article and its cast to the reading history, if that is on. */
type RecordReading = (page: OpenPage, analysis: PageAnalysis) => Promise<void>;

/**
 * Keeps coverage up to date and handles requests for it. Call it synchronously when the background starts: browsers wake
 * the background only for listeners that are registered by then.
 * @param analyzer finds the names in a story; opened when the first story arrives
 * @param authorize checks each request whose progress is watched
 */
export function startCoverage(
  analyzer: () => Promise<StoryAnalyzer>,
  authorize: Authorize,
): CoverageHandlers & { readonly recordReading: RecordReading } {
  const openStore = storeOpener();
  const context = createCoverageContext({
    analyzer,
    store: () => openStore().catch(explainVersion),
    settings: readCoverageSettings,
    hasPermission,
    fetch: fetchWithRedirects,
    factsOf: storyFacts,
    languages: () => navigator.languages,
    isOnline: () => navigator.onLine,
    now: Date.now,
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
  });
  const upkeep = new Upkeep(context);
  answerAlarms(upkeep);
  watchCoverageSettings(() => {
    void setRefreshAlarm().catch(logFailure);
    void deleteHistoryIfOff(context).catch(logFailure);
  });
  void setRefreshAlarm().catch(logFailure);
  void setExpiryAlarm().catch(logFailure);
  setTimeout(() => void upkeep.expire().catch(logFailure), EXPIRE_AFTER_MS);
  pushProgress(progressHandlers(context, upkeep), () => context.changes.next(), authorize);
  return {
    ...coverageHandlers(context, upkeep),
    recordReading: (page, { cast }) =>
      recordReading(
        context,
        page,
        cast.map(({ entity }) => entity.id),
      ),
  };
}
