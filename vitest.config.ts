import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/browser/**/*.test.ts';
const FAST_TESTS = 'tests/**/*.test.{ts,tsx}';
/** Tests that replace a module. They need modules of their own; all others share theirs, which halves the run. */
const MOCKING_TESTS = globSync(FAST_TESTS).filter(file =>
  /\bvi\.(?:do)?[mM]ock\(/.test(readFileSync(file, 'utf8')),
);
/** Tests with a time limit. Anything else on the machine would count against it. */
const TIMED_TESTS = ['tests/browser/coverage-speed.test.ts'];

// Far longer than any of them takes alone: both cores may be busy with other files.
const fast = { setupFiles: ['tests/english.ts'], testTimeout: 60_000 };
const browser = { testTimeout: 60_000, hookTimeout: 120_000, globalSetup: 'tests/browser/before-all.ts' };

// Three lanes, one after the other: everything that needs no browser, mocking tests included; tests in browsers; and
// tests with a time limit.
export default defineConfig({
  oxc: { jsx: { importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...fast,
          name: 'fast',
          include: [FAST_TESTS],
          exclude: [BROWSER_TESTS, ...MOCKING_TESTS],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...fast, name: 'fast-mocking', include: MOCKING_TESTS },
      },
      {
        extends: true,
        test: {
          ...browser,
          name: 'browser',
          include: [BROWSER_TESTS],
          exclude: TIMED_TESTS,
          // They mostly wait for pages: three keep two cores busy.
          maxWorkers: 3,
          // A worker keeps its Chromium from file to file.
          isolate: false,
          environment: './tests/browser/kept-browser.ts',
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
