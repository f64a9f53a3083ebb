import 'fake-indexeddb/auto';
import { type CoverageContext, createCoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { storeOpener } from '../../lib/coverage/service/store/open-store.ts';
import type { Analyzer } from '../../lib/entities/analyzer.ts';
import { COVERAGE_OFF } from '../../lib/model/coverage/coverage-settings.ts';

/**
 * The coverage service with an empty store that is kept in memory, all sources off.
 * @param clock the time it is taken to be, in milliseconds since 1970
 */
export function coverageInMemory(analyzer: Analyzer, clock: { readonly now: number }): CoverageContext {
  return createCoverageContext({
    store: storeOpener(),
    analyzer: async () => analyzer,
    settings: async () => COVERAGE_OFF,
    hasPermission: async () => false,
    fetch: () => Promise.reject(new Error('nothing is fetched here')),
    factsOf: async () => () => ({}),
    languages: () => ['en'],
    isOnline: () => false,
    now: () => clock.now,
    pause: async () => undefined,
  });
}
