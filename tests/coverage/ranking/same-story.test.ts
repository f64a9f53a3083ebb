import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sketch, sameStory } from '../../../lib/coverage/ranking/same-story.ts';

/** Two stories by headline (a, b) and summary (sa, sb) that share named entities, hours apart; written for this test. */
interface Case {
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
  readonly sa?: string;
  readonly sb?: string;
  readonly ids: readonly string[];
  readonly hours?: number;
}

function casesIn(name: string): Case[] {
  return readFileSync(path.join(import.meta.dirname, 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Case);
}

/** How many pairs are judged correctly, and how many are wrongly merged. Prints the errors. */
function score(name: string): { readonly right: number; readonly merged: number } {
  const cases = casesIn(name);
  const wrong: string[] = [];
  let merged = 0;
  for (const { same, a, b, sa = '', sb = '', ids, hours = 3 } of cases) {
    const first = new Sketch({ title: a, summary: sa, entityIds: ids, published: 0 });
    const second = new Sketch({ title: b, summary: sb, entityIds: ids, published: hours * 3_600_000 });
    expect(sameStory(first, second)).toBe(sameStory(second, first));
    if (sameStory(first, second) === same) continue;
    wrong.push(`${same ? 'missed' : 'merged'}: ${a} | ${b}`);
    if (!same) merged++;
  }
  const right = cases.length - wrong.length;
  console.log(`${name}: ${right} of ${cases.length} right, ${merged} wrongly merged\n${wrong.join('\n')}`);
  return { right: right / cases.length, merged };
}

describe('the same story from two outlets', () => {
  it('is distinguished from other stories in at least nine of ten pairs used to fit the thresholds', () => {
    const { right, merged } = score('same-story.jsonl');
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(merged).toBeLessThanOrEqual(1);
  });

  it('is recognised in most pairs written afterwards, and hardly ever wrongly merged', () => {
    const { right, merged } = score('same-story-unseen.jsonl');
    expect(right).toBeGreaterThanOrEqual(0.8);
    expect(merged).toBeLessThanOrEqual(2);
  });
});

describe('names in two headlines with the same words', () => {
  const about = (...entityIds: string[]) =>
    new Sketch({
      title: 'Lindholm wins poetry prize for a book about mills',
      summary: '',
      entityIds,
      titleNames: entityIds.length,
      published: 0,
    });

  it.each([
    ['an edition and its series', ['2025-oak-prize'], ['oak-prize'], true],
    ['a season that spans two years', ['2025-26-oak-league'], ['oak-league'], true],
    ['the same edition', ['2025-oak-prize'], ['2025-oak-prize'], true],
    ['two editions', ['2025-oak-prize'], ['2024-oak-prize'], false],
    ['an edition of another series', ['2025-oak-prize'], ['elm-prize'], false],
    ['a number that is no year', ['3000-oak-prize'], ['oak-prize'], false],
  ])('are of one story or not: %s', (_, ours, theirs, same) => {
    expect(sameStory(about(...ours), about(...theirs))).toBe(same);
    expect(sameStory(about(...theirs), about(...ours))).toBe(same);
  });
});
