/** Lets those who watch coverage wait for the next request or refresh to start or end. */
export class Changes {
  private waiting: (() => void)[] = [];

  next(): Promise<void> {
    return new Promise(resolve => this.waiting.push(resolve));
  }

  announce(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }
}
