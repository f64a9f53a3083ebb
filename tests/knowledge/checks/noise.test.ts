import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/knowledge/entry.ts';
import { noiseProblem } from '../../../modules/knowledge/checks/noise.ts';
import { makeEntry } from '../make-entry.ts';

const zork = makeEntry({ name: 'Zork', aliases: ['Zorkland'], guarded: ['Land'], evidence: ['Bort'] });

describe('an entry that says something for nothing', () => {
  it.each<[change: Partial<Entry>, problem: string]>([
    [{ evidence: ['Bort', 'Plonk', 'Bort'] }, '"evidence" has "Bort" twice'],
    [{ aliases: ['Zork'] }, 'its name is among its aliases'],
    [{ aliases: ['Land'] }, '"Land" is an alias and guarded: only the guard counts'],
    [{ short: ['Zorkland'] }, '"Zorkland" is an alias and short: it needs no full name before it'],
    [{ relations: { partOf: [] } }, 'relation "partOf" is empty'],
    [{ relations: { partOf: ['bort', 'bort'] } }, 'relation "partOf" names the same entry twice'],
  ])('is named: %j', (change, problem) => {
    expect(noiseProblem({ ...zork, ...change })).toBe(problem);
  });

  it.each<Partial<Entry>>([
    {},
    // A name may need its guard.
    { guarded: ['Zork'] },
    { relations: { partOf: ['bort'], locatedIn: ['bort'] } },
  ])('isn’t one with %j', change => {
    expect(noiseProblem({ ...zork, ...change })).toBeUndefined();
  });
});
