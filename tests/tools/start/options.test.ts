import { expect, test } from 'vitest';
import { readOptions } from '../../../tools/start/options.ts';
import { UsageError } from '../../../tools/usage.ts';

test('defaults to the demo page in any browser', () => {
  expect(readOptions([])).toEqual({
    page: undefined,
    demo: 'en',
    browser: undefined,
    headless: false,
    colorScheme: undefined,
  });
});

test('accepts a page and options in any order', () => {
  expect(readOptions(['--browser', 'Firefox', 'page.html', '--dark', '--headless'])).toEqual({
    page: 'page.html',
    demo: 'en',
    browser: 'firefox',
    headless: true,
    colorScheme: 'dark',
  });
});

test.each([
  [['--browser', 'netscape'], 'no browser "netscape"; one of chromium, chrome, edge, firefox'],
  [['a.html', 'b.html'], 'one page at a time'],
  [['--dark', '--light'], 'either --dark or --light'],
  [['--loud'], '--loud'],
])('rejects %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(UsageError);
  expect(() => readOptions(args)).toThrow(message);
});
