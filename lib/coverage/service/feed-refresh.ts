import type { RefreshProgress } from '../../model/coverage-status.ts';

/** Visits to feeds, over all rounds that are under way at this moment. */
export class RefreshRounds {
  /** What calls each round off, and when it is over. */
  private readonly rounds = new Map<AbortController, Promise<unknown>>();
  private made = 0;
  private of = 0;

  /** Null where no round is under way. */
  progress(): RefreshProgress | null {
    return this.rounds.size > 0 ? { made: this.made, of: this.of } : null;
  }

  /**
   * Makes visits, several at a time, until all are made or they are called off.
   * @param visit must not reject
   */
  async round<Place>(
    places: readonly Place[],
    atOnce: number,
    visit: (place: Place, signal: AbortSignal) => Promise<unknown>,
  ): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = [...places];
    this.of += places.length;
    const lane = async (): Promise<void> => {
      for (let place = waiting.shift(); place !== undefined && !signal.aborted; place = waiting.shift()) {
        await visit(place, signal);
        this.made++;
      }
    };
    const all = Promise.all(Array.from({ length: atOnce }, lane));
    this.rounds.set(controller, all);
    await all;
    this.rounds.delete(controller);
    if (this.rounds.size === 0) this.made = this.of = 0;
  }

  /** Calls all rounds off and waits for their end; those that wait for their visit get it in a later round. */
  async stop(): Promise<void> {
    for (const controller of this.rounds.keys()) controller.abort();
    await Promise.all(this.rounds.values());
  }
}
