/** Lets those who wait for an answer go first: work that nobody waits for stands aside meanwhile. */
export class ForegroundGate {
  private answering = 0;
  private waiting: (() => void)[] = [];

  /** Gives an answer, ahead of all work that asks whether the way is clear. */
  async answer<Value>(give: () => Promise<Value>): Promise<Value> {
    this.answering++;
    try {
      return await give();
    } finally {
      this.answering--;
      if (this.answering === 0) for (const goOn of this.waiting.splice(0)) goOn();
    }
  }

  /** Settles once nobody waits for an answer. */
  async clear(): Promise<void> {
    while (this.answering > 0) await new Promise<void>(resolve => this.waiting.push(resolve));
  }
}
