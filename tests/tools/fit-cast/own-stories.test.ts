import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwnStories } from '../../../tools/fit-cast/own-stories.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...lines: readonly string[]) {
  const file = path.join(folder, 'stories.txt');
  writeFileSync(file, lines.join('\n'));
  return readOwnStories(file);
}

describe('stories of our own', () => {
  it('have judged names, a headline and paragraphs', () => {
    expect(
      read('# Notes', '', '=== one', 'main: Ada Berg + Elm / Elm Group', 'may:', 'Title', 'A.', '', 'B.'),
    ).toEqual([
      {
        id: 'one',
        judgement: { main: [['Ada Berg'], ['Elm', 'Elm Group']], may: [] },
        headline: 'Title',
        paragraphs: ['A.', 'B.'],
      },
    ]);
  });

  it.each([
    [
      'main names',
      ['=== one', 'Title', 'may:', 'Title', 'A.'],
      /stories\.txt:2 isn't "main:" and names: write/,
    ],
    [
      'names that may be there',
      ['=== one', 'main: Ada Berg', 'Title', 'A.', 'B.'],
      /:3 isn't "may:" and names/,
    ],
    [
      'paragraphs',
      ['=== one', 'main:', 'may:', 'Title', '=== two'],
      /:1 has no headline and paragraphs: write/,
    ],
  ])('say which line lacks %s, and what to write', (_, lines, message) =>
    expect(() => read(...lines)).toThrow(message),
  );

  it('are there, and each name that must be shown is in its text', () => {
    const stories = readOwnStories(path.resolve(import.meta.dirname, '../../../tools/fit-cast/stories.txt'));
    expect(stories.length).toBeGreaterThan(20);
    for (const { judgement, headline, paragraphs } of stories)
      for (const forms of judgement.main) {
        const words = forms.flatMap(form => form.split(' '));
        expect(
          words.some(word => [headline, ...paragraphs].join(' ').includes(word)),
          forms[0],
        ).toBe(true);
      }
  });
});
