import 'fake-indexeddb/auto';
import {
  type CoverageContext,
  createCoverageContext,
} from '../../../lib/coverage/service/coverage-context.ts';
import type { StoredCoverageSettings } from '../../../lib/extension/settings/coverage-settings.ts';
import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { ArticleText } from '../../../lib/model/article.ts';

/** A desk on a store of its own, whose clock and switches the test holds. */
export interface TestContext extends CoverageContext {
  readonly clock: { now: number };
  readonly chosen: { -readonly [Name in keyof StoredCoverageSettings]: StoredCoverageSettings[Name] };
  readonly reads: { count: number };
}

let desks = 0;

/** @param names names that the desk's reader knows, with the id of each; it finds them wherever they stand */
export function testContext(names: Readonly<Record<string, string>> = {}): TestContext {
  const clock = { now: Date.now() };
  const chosen: TestContext['chosen'] = { feeds: [], live: new Set(), needs: {}, servers: {}, memory: false };
  const reads = { count: 0 };
  const read = (article: ArticleText): PageAnalysis => {
    reads.count++;
    return { cast: [], mentions: find(article.text, names), reading: 'english' };
  };
  const desk = createCoverageContext({
    reader: async () => ({ read }),
    switches: async () => chosen,
    allowed: async () => true,
    now: () => clock.now,
    timeLimitMs: 4000,
    // Waiting for a host's turn takes no time; the clock says it did.
    pause: async ms => {
      clock.now += ms;
    },
    storeName: `test-${process.pid}-${desks++}`,
  });
  return { ...desk, clock, chosen, reads };
}

function find(text: string, names: Readonly<Record<string, string>>): LinkedMention[] {
  return Object.entries(names)
    .flatMap(([name, entityId]) => {
      const start = text.indexOf(name);
      return start < 0
        ? []
        : [{ start, end: start + name.length, entityId, kind: 'person', confidence: 1 } as const];
    })
    .sort((a, b) => a.start - b.start);
}
