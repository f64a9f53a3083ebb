/** What is under way at this moment and can be called off. Forgotten with the background's sleep, as the work itself is. */
export class Work {
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

  end(key: string): void {
    this.running.delete(key);
  }

  /** Calls one off; what is asked already may still be answered, to nobody. */
  stop(key: string): void {
    this.running.get(key)?.abort();
  }
}
