/** Requests in flight, so that they can be cancelled. In memory only: they end when the background stops. */
export class InFlightRequests {
  private readonly running = new Map<string, AbortController>();
  private readonly onEnd: () => void;

  /** @param onEnd called whenever one has ended */
  constructor(onEnd: () => void = () => {}) {
    this.onEnd = onEnd;
  }

  has(key: string): boolean {
    return this.running.has(key);
  }

  /** @returns null if a request with this key is already running */
  start(key: string): AbortSignal | null {
    if (this.running.has(key)) return null;
    const controller = new AbortController();
    this.running.set(key, controller);
    return controller.signal;
  }

  /** @param signal from `start`: a request that was cancelled must not end the one that replaced it */
  end(key: string, signal: AbortSignal): void {
    if (this.running.get(key)?.signal !== signal) return;
    this.running.delete(key);
    this.onEnd();
  }

  cancelAll(): void {
    for (const key of [...this.running.keys()]) this.cancel(key);
  }

  /** A request that is still queued notices when its turn comes. */
  cancel(key: string): void {
    this.running.get(key)?.abort();
    if (this.running.delete(key)) this.onEnd();
  }
}
