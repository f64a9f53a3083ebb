/** Total main-thread time for reading and re-reading one page. */
export const READING_BUDGET_MS = 1_000;
/** Pause between a change and re-reading the page. Doubles each time. */
export const FIRST_PAUSE_MS = 400;
export const LONGEST_PAUSE_MS = 60_000;

/**
 * Limits the cost of pages that never stop changing: the pause before each reading doubles, and once the budget is
 * spent the page is no longer read.
 */
export class PageBudget {
  private spentMs = 0;
  private pause = FIRST_PAUSE_MS;

  get isSpent(): boolean {
    return this.spentMs >= READING_BUDGET_MS;
  }

  /** How long to wait before the next reading. */
  get pauseMs(): number {
    return this.pause;
  }

  /** Runs a reading and charges its time to the budget. */
  spend<Result>(work: () => Result): Result {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.spentMs += performance.now() - start;
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** Resets the pause, because the user did something that brings new text (scrolled on, went to another page). */
  hurry(): void {
    this.pause = FIRST_PAUSE_MS;
  }
}
