import type { RefreshProgress } from '../../../model/coverage/coverage-status.ts';

/** Feed checks in progress. Several rounds can overlap, so that progress is counted over all of them. */
export class RefreshRounds {
  private readonly rounds = new Map<AbortController, Promise<unknown>>();
  private readonly onChange: () => void;
  private made = 0;
  private of = 0;

  /** @param onChange called whenever a check or a round is done */
  constructor(onChange: () => void = () => {}) {
    this.onChange = onChange;
  }

  /** Null if no round is running. */
  progress(): RefreshProgress | null {
    return this.rounds.size > 0 ? { made: this.made, of: this.of } : null;
  }

  /**
   * Runs a check for each item, several at a time, until all are done or the round is cancelled.
   * @param check must not reject
   */
  async round<Item>(
    items: readonly Item[],
    concurrency: number,
    check: (item: Item, signal: AbortSignal) => Promise<unknown>,
  ): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = [...items];
    this.of += items.length;
    const lane = async (): Promise<void> => {
      for (let item = waiting.shift(); item !== undefined && !signal.aborted; item = waiting.shift()) {
        await check(item, signal);
        this.made++;
        this.onChange();
      }
    };
    const all = Promise.all(Array.from({ length: concurrency }, lane));
    this.rounds.set(controller, all);
    await all;
    this.rounds.delete(controller);
    if (this.rounds.size === 0) this.made = this.of = 0;
    this.onChange();
  }

  /** Cancels all rounds and waits for them to end. Items that were still waiting stay due for the next round. */
  async cancel(): Promise<void> {
    for (const controller of this.rounds.keys()) controller.abort();
    await Promise.all(this.rounds.values());
  }
}
