import type { Family } from '../browsers/browser.ts';
import { runVitest } from '../test/run-vitest.ts';

/**
 * Runs the browser tests with everything that `npm test` does on a small scale: 30 tabs
 * are read together, and Firefox runs what one browser shows, too.
 * @returns problems: the number of failed tests
 */
export function repeats(family: Family): string[] {
  process.env.THOROUGH = 'yes';
  const { failed } = runVitest(['--project', 'browser', '--testNamePattern', family]);
  return failed ? [`${failed} tests failed in ${family}`] : [];
}
