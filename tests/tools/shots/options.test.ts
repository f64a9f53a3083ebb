import path from 'node:path';
import { expect, test } from 'vitest';
import { readStateOptions } from '../../../tools/shots/options.ts';
import { UsageError } from '../../../tools/usage.ts';

test('takes the stores’ pictures unless states are asked for', () => {
  expect(readStateOptions({})).toBeNull();
});

test('takes all states in both browsers, schemes and sizes', () => {
  expect(readStateOptions({ states: true })).toMatchObject({
    browsers: ['chromium', 'firefox'],
    schemes: ['light', 'dark'],
    sizes: ['360', '640', '1280'],
    hasForcedColors: false,
    language: undefined,
    only: '',
  });
});

test('takes only what is asked for', () => {
  const asked = { states: true, browser: 'Firefox', dark: true, size: '360', only: 'card', folder: 'there' };
  expect(readStateOptions({ ...asked, 'forced-colors': true, language: 'ar' })).toEqual({
    browsers: ['firefox'],
    schemes: ['dark'],
    sizes: ['360'],
    hasForcedColors: true,
    language: 'ar',
    only: 'card',
    folder: path.resolve('there'),
  });
});

test.each([
  [{ states: true, browser: 'netscape' }, '--browser is one of chromium, firefox, not "netscape"'],
  [{ states: true, size: '800' }, '--size is one of 360, 640, 1280, not "800"'],
  [{ states: true, language: 'xx' }, '--language is one of ar, de, en, es, fr, not "xx"'],
  [{ states: true, dark: true, light: true }, 'either --dark or --light'],
  [{ 'forced-colors': true }, '--forced-colors is for --states'],
])('rejects %j', (values, message) => {
  expect(() => readStateOptions(values)).toThrow(UsageError);
  expect(() => readStateOptions(values)).toThrow(message);
});
