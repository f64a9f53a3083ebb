import { expect, test } from 'vitest';
import { count, type Report } from '../../../tools/test/run-vitest.ts';

const report: Report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('counts the tests in the report', () => {
  expect(count(report, true)).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

test('counts a file that failed before its first test', () => {
  const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(count(broken, false).failed).toBe(1);
});

test('counts a run that failed outside any test', () => {
  expect(count(report, false).failed).toBe(1);
  expect(count(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
