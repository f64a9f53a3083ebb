/** What is under way at this moment and can be called off. Forgotten with the background's sleep, as the work itself is. */
export class InFlightRequests {
  private readonly running = new Map<string, AbortController>();

  has(key: string): boolean {
    return this.running.has(key);
  }

  /** @returns null where the same is under way already */
  start(key: string): AbortSignal | null {
    if (this.running.has(key)) return null;
    const controller = new AbortController();
    this.running.set(key, controller);
    return controller.signal;
  }

  /** @param signal what `start` returned: the same may have been called off and started anew since */
  end(key: string, signal: AbortSignal): void {
    if (this.running.get(key)?.signal === signal) this.running.delete(key);
  }

  /** Calls one off, at once; where it still waits for its turn, it learns of that when its turn comes. */
  stop(key: string): void {
    this.running.get(key)?.abort();
    this.running.delete(key);
  }
}
