import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sameStory, sketch } from '../../lib/coverage/same-story.ts';

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

const file = path.join(import.meta.dirname, 'cases/same-story.jsonl');
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Case);

describe('the same story of two outlets', () => {
  it('is told from another story in at least nine of ten labelled pairs, and hardly ever wrongly merged', () => {
    const wrong: string[] = [];
    let merged = 0;
    for (const { same, a, b, sa = '', sb = '', ids, hours = 3 } of cases) {
      const first = sketch({ title: a, summary: sa, entityIds: ids, published: 0 });
      const second = sketch({ title: b, summary: sb, entityIds: ids, published: hours * 3_600_000 });
      expect(sameStory(first, second)).toBe(sameStory(second, first));
      if (sameStory(first, second) === same) continue;
      wrong.push(`${same ? 'missed' : 'merged'}: ${a} | ${b}`);
      if (!same) merged++;
    }
    const right = cases.length - wrong.length;
    console.log(
      `same story: ${right} of ${cases.length} right, ${merged} wrongly merged\n${wrong.join('\n')}`,
    );
    expect(right / cases.length).toBeGreaterThanOrEqual(0.9);
    expect(merged).toBeLessThanOrEqual(1);
  });
});
