/** Main-thread time that reading one page again and again may take altogether. */
export const READING_BUDGET_MS = 1_000;
/** Pause after a change before the page is read again; doubles while it keeps changing. */
export const FIRST_PAUSE_MS = 400;
export const LONGEST_PAUSE_MS = 60_000;

/**
 * Keeps pages that never come to rest from costing the reader anything: the pause before each reading doubles, and
 * once the budget is spent the page is not read any more.
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

  /** Runs a reading and books what it took. */
  spend<Result>(work: () => Result): Result {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.spentMs += performance.now() - start;
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** The reader did something that brings new text (scrolling on, another page): it may be read soon. */
  hurry(): void {
    this.pause = FIRST_PAUSE_MS;
  }
}
