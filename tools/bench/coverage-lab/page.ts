import {
  type CoverageContext,
  type CoverageEnvironment,
  createCoverageContext,
} from '../../../lib/coverage/service/coverage-context.ts';
import { relatedStories } from '../../../lib/coverage/service/coverage-replies.ts';
import { entityContext } from '../../../lib/coverage/service/queries/query-encyclopaedia.ts';
import { ingest } from '../../../lib/coverage/service/refresh/ingest.ts';
import { refreshFeeds } from '../../../lib/coverage/service/refresh/refresh-feeds.ts';
import { entityKeys } from '../../../lib/coverage/service/store/entity-keys.ts';
import { storeOpener } from '../../../lib/coverage/service/store/open-store.ts';
import { prune } from '../../../lib/coverage/service/store/prune.ts';
import { createAnalyzer } from '../../../lib/entities/analyzer.ts';
import { readFeeds } from './read-feeds.ts';
import { fill, ingestItems, lookUps } from './speed.ts';

/** A coverage context in the lab's page, with the browser's own fetch and clock. */
function labContext(
  storeName: string,
  environment: Pick<CoverageEnvironment, 'analyzer' | 'settings'> & Partial<CoverageEnvironment>,
): CoverageContext {
  return createCoverageContext({
    store: storeOpener(storeName),
    hasPermission: async () => true,
    fetch: (address, init) => fetch(address, init),
    factsOf: async () => () => ({}),
    languages: () => navigator.languages,
    isOnline: () => navigator.onLine,
    now: Date.now,
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    ...environment,
  });
}

// What tests call inside the browser.
Object.assign(globalThis, {
  lab: {
    labContext,
    relatedStories,
    entityContext,
    entityKeys,
    fill,
    ingestItems,
    lookUps,
    readFeeds,
    createAnalyzer,
    prune,
    refreshFeeds,
    ingest,
  },
});
