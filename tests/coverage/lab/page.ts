import { openReader } from '../../../lib/entities/reader.ts';
import { coverageOf } from '../../../lib/extension/coverage/answer-coverage.ts';
import { entityContext } from '../../../lib/extension/coverage/ask-encyclopaedia.ts';
import { openDesk } from '../../../lib/extension/coverage/desk.ts';
import { refreshFeeds } from '../../../lib/extension/coverage/feeds.ts';
import { entityKeys } from '../../../lib/extension/coverage/store/entity-keys.ts';
import { prune } from '../../../lib/extension/coverage/store/prune.ts';
import { takeIn } from '../../../lib/extension/coverage/take-in.ts';
import { fill, ingest, lookUps } from './speed.ts';

// Everything that a driver needs to try the store from inside a browser.
Object.assign(globalThis, {
  lab: {
    coverageOf,
    entityContext,
    entityKeys,
    fill,
    ingest,
    lookUps,
    openDesk,
    openReader,
    prune,
    refreshFeeds,
    takeIn,
  },
});
