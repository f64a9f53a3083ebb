import { expect, test } from 'vitest';
import { countWords, demoText } from '../../../tools/bench/texts.ts';

test('takes only the article from the demo page', () => {
  const text = demoText();
  expect(text.split('\n')[0]).toBe('Pentagon gives Anthropic a week to rewrite the rules for Claude');
  expect(countWords(text)).toBeGreaterThan(500);
  for (const around of ['Microsoft', 'Zuckerberg', 'Morning Specimen', 'Lisbon'])
    expect(text).not.toContain(around);
});
