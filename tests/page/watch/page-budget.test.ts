import { describe, expect, it, vi } from 'vitest';
import {
  FIRST_PAUSE_MS,
  LONGEST_PAUSE_MS,
  PageBudget,
  READING_BUDGET_MS,
} from '../../../lib/page/watch/page-budget.ts';

describe('PageBudget', () => {
  it('doubles the pause before each reading, up to a limit, until hurried', () => {
    const budget = new PageBudget();
    const pauses = Array.from({ length: 12 }, () => {
      budget.spend(() => null);
      return budget.pauseMs;
    });
    expect(pauses.slice(0, 3)).toEqual([2, 4, 8].map(times => times * FIRST_PAUSE_MS));
    expect(pauses.at(-1)).toBe(LONGEST_PAUSE_MS);
    budget.hurry();
    expect(budget.pauseMs).toBe(FIRST_PAUSE_MS);
  });

  it('is charged for readings, including those that throw', () => {
    const clock = vi.spyOn(performance, 'now');
    const budget = new PageBudget();
    clock.mockReturnValueOnce(0).mockReturnValueOnce(READING_BUDGET_MS - 1);
    expect(budget.spend(() => 'text')).toBe('text');
    expect(budget.isSpent).toBe(false);
    clock.mockReturnValueOnce(0).mockReturnValueOnce(1);
    expect(() =>
      budget.spend(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(budget.isSpent).toBe(true);
    clock.mockRestore();
  });
});
