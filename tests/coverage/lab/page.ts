import { createCoverageContext } from '../../../lib/coverage/service/coverage-context.ts';
import { coverageOf } from '../../../lib/coverage/service/coverage-replies.ts';
import { ingest } from '../../../lib/coverage/service/ingest.ts';
import { entityContext } from '../../../lib/coverage/service/query-encyclopaedia.ts';
import { refreshFeeds } from '../../../lib/coverage/service/refresh-feeds.ts';
import { entityKeys } from '../../../lib/coverage/service/store/entity-keys.ts';
import { prune } from '../../../lib/coverage/service/store/prune.ts';
import { createAnalyzer } from '../../../lib/entities/reader.ts';
import { fill, ingestItems, lookUps } from './speed.ts';

// Everything that a driver needs to try the store from inside a browser.
Object.assign(globalThis, {
  lab: {
    coverageOf,
    entityContext,
    entityKeys,
    fill,
    ingestItems,
    lookUps,
    createCoverageContext,
    createAnalyzer,
    prune,
    refreshFeeds,
    ingest,
  },
});
