import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/browser/**/*.test.ts';
/** Tests with a time limit. Anything else on the machine would count against it. */
const TIMED_TESTS = ['tests/browser/coverage-speed.test.ts'];

const browser = { testTimeout: 60_000, hookTimeout: 120_000, globalSetup: 'tests/browser/build.ts' };

// Three lanes, one after the other: everything that needs no browser; tests in browsers; and tests with a time limit.
export default defineConfig({
  oxc: { jsx: { importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          setupFiles: ['tests/english.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
          // Far longer than any of them takes alone: both cores may be busy with other files.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...browser,
          name: 'browser',
          include: [BROWSER_TESTS],
          exclude: TIMED_TESTS,
          // Each file starts its own browsers and spends half its time waiting for them, so several fit on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...browser,
          name: 'timed',
          include: TIMED_TESTS,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
