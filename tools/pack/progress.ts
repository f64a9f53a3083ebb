/** Milliseconds between two updates of the bar. */
const EVERY = 100;
const WIDTH = 30;

/** A progress bar on standard error, if that is a terminal. */
export class Progress {
  private readonly out: NodeJS.WriteStream;
  private shownAt = 0;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.out = out;
  }

  /** @param done share that is done, 0 to 1; null if unknown */
  show(what: string, done: number | null): void {
    if (!this.out.isTTY) return;
    const now = performance.now();
    if (now - this.shownAt < EVERY) return;
    this.shownAt = now;
    const full = Math.round((done ?? 0) * WIDTH);
    const bar =
      done === null ? '' : ` [${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.round(done * 100)}%`;
    this.out.write(`\r\x1b[K${what}${bar}`);
  }

  /** Clears the bar. */
  clear(): void {
    this.shownAt = 0;
    if (this.out.isTTY) this.out.write('\r\x1b[K');
  }
}
