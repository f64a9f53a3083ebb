import 'fake-indexeddb/auto';
import {
  type CoverageContext,
  type CoverageEnvironment,
  createCoverageContext,
} from '../../../lib/coverage/service/coverage-context.ts';
import { storeOpener } from '../../../lib/coverage/service/store/open-store.ts';
import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { ArticleText } from '../../../lib/model/article.ts';
import type { StoredCoverageSettings } from '../../../lib/model/coverage/coverage-settings.ts';

/** A coverage context with a store of its own, whose clock and settings the test controls. */
export interface TestContext extends CoverageContext {
  readonly clock: { now: number };
  readonly userSettings: { -readonly [Name in keyof StoredCoverageSettings]: StoredCoverageSettings[Name] };
  readonly reads: { count: number };
}

let contexts = 0;

/**
 * @param names names that the analyzer finds wherever they occur, with their ids
 * @param environment replaces parts of the environment
 */
export function testContext(
  names: Readonly<Record<string, string>> = {},
  environment: Partial<CoverageEnvironment> = {},
): TestContext {
  const clock = { now: Date.now() };
  const userSettings: TestContext['userSettings'] = {
    feeds: [],
    live: new Set(),
    needs: {},
    servers: {},
    readingHistory: false,
    muted: [],
  };
  const reads = { count: 0 };
  const read = (article: ArticleText): PageAnalysis => {
    reads.count++;
    return { cast: [], mentions: find(article.text, names), main: [], reading: 'en' };
  };
  const context = createCoverageContext({
    store: storeOpener(`test-${process.pid}-${contexts++}`),
    analyzer: async () => ({ read, standsAlone: () => false }),
    settings: async () => userSettings,
    hasPermission: async () => true,
    fetch: (address, init) => fetch(address, init),
    factsOf: async () => () => ({}),
    languages: () => ['en-US'],
    isOnline: () => true,
    now: () => clock.now,
    // Moves the clock instead of waiting.
    pause: async ms => {
      clock.now += ms;
    },
    timeLimitMs: 4000,
    ...environment,
  });
  return { ...context, clock, userSettings, reads };
}

function find(text: string, names: Readonly<Record<string, string>>): LinkedMention[] {
  return Object.entries(names)
    .flatMap(([name, entityId]) => {
      const start = text.indexOf(name);
      return start < 0
        ? []
        : [
            {
              start,
              end: start + name.length,
              entityId,
              kind: 'person',
              confidence: 1,
              tier: 'sure',
            } as const,
          ];
    })
    .sort((a, b) => a.start - b.start);
}
