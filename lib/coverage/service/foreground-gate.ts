/** Gives replies priority: background work pauses while a reply is pending. */
export class ForegroundGate {
  private pending = 0;
  private waiting: (() => void)[] = [];

  /** Runs a task that someone is waiting for. */
  async run<Value>(task: () => Promise<Value>): Promise<Value> {
    this.pending++;
    try {
      return await task();
    } finally {
      this.pending--;
      if (this.pending === 0) for (const resume of this.waiting.splice(0)) resume();
    }
  }

  /** Resolves once no reply is pending. Background work awaits this between steps. */
  async idle(): Promise<void> {
    while (this.pending > 0) await new Promise<void>(resolve => this.waiting.push(resolve));
  }
}
