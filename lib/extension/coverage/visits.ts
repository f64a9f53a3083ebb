export interface Progress {
  readonly made: number;
  readonly of: number;
}

/** Visits to feeds, over all rounds that are under way at this moment. */
export class Visits {
  private readonly rounds = new Set<AbortController>();
  private made = 0;
  private of = 0;

  /** Null where no round is under way. */
  progress(): Progress | null {
    return this.rounds.size > 0 ? { made: this.made, of: this.of } : null;
  }

  /**
   * Makes visits, several at a time, until all are made or they are called off.
   * @param visit must not reject
   */
  async round<Place>(
    places: readonly Place[],
    atOnce: number,
    visit: (place: Place, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = [...places];
    this.rounds.add(controller);
    this.of += places.length;
    const lane = async (): Promise<void> => {
      for (let place = waiting.shift(); place !== undefined && !signal.aborted; place = waiting.shift()) {
        await visit(place, signal);
        this.made++;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    this.rounds.delete(controller);
    if (this.rounds.size === 0) this.made = this.of = 0;
  }

  /** Calls all rounds off; those that wait for their visit get it in a later round. */
  stop(): void {
    for (const controller of this.rounds) controller.abort();
  }
}
