import type { CoverageContext } from './coverage-context.ts';
import { refreshTermCounts } from './events/term-counts.ts';
import { deleteHistoryIfOff } from './reading-history.ts';
import { refreshFeeds } from './refresh/refresh-feeds.ts';
import { prune } from './store/prune.ts';

/** Refreshes what is due and deletes what has expired. */
export class Upkeep {
  private readonly context: CoverageContext;
  private requested = 0;

  constructor(context: CoverageContext) {
    this.context = context;
  }

  /** Whether a refresh was requested that isn't done. Its round starts only after the settings are read. */
  get isRefreshing(): boolean {
    return this.requested > 0;
  }

  /** Fetches the feeds that are due, then deletes what has expired. */
  async refresh(): Promise<void> {
    this.requested++;
    try {
      const { feeds } = await this.context.settings();
      if (feeds.length > 0) await refreshFeeds(this.context, feeds);
      await this.expire();
    } finally {
      this.requested--;
      this.context.changes.announce();
    }
  }

  /** Deletes what is past its age limit, and the reading history if it is off. */
  async expire(): Promise<void> {
    await this.context.foregroundGate.idle();
    await deleteHistoryIfOff(this.context);
    await prune(await this.context.store(), this.context.now());
    await refreshTermCounts(this.context);
  }
}
