import { hostOf } from '../../../text/addresses/web-address.ts';
import type { Store } from '../store/open-store.ts';
import { isAhead } from '../store/retention.ts';
import { withRoom } from '../store/with-room.ts';

/** If the host's turn is further away than this, the request is deferred. */
const MAX_WAIT_MS = 30_000;

export type Turn<Value> =
  | { readonly ran: true; readonly value: Value }
  | { readonly ran: false; readonly until: number };

/** One request at a time per host, with a gap between them. Gaps are stored, so they still hold if the background restarts. */
export class HostQueue {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly store: () => Promise<Store>;
  private readonly now: () => number;
  private readonly pause: (ms: number) => Promise<void>;

  constructor(store: () => Promise<Store>, now: () => number, pause: (ms: number) => Promise<void>) {
    this.store = store;
    this.now = now;
    this.pause = pause;
  }

  /**
   * Runs a task when its host's turn comes.
   * @param gapMs from the start of this task to the start of the host's next one
   * @param signal cancels the task while it is queued
   * @returns `until`, when to try again, if the task didn't run
   */
  run<Value>(
    address: string,
    gapMs: number,
    task: () => Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Turn<Value>> {
    const host = hostOf(address);
    const turn = (this.last.get(host) ?? Promise.resolve()).then(() => this.take(host, gapMs, task, signal));
    const settled = turn.catch(() => undefined);
    this.last.set(host, settled);
    void settled.then(() => {
      if (this.last.get(host) === settled) this.last.delete(host);
    });
    return turn;
  }

  /** Sends the host nothing until a time, in milliseconds since 1970. */
  async rest(address: string, until: number): Promise<void> {
    const store = await this.store();
    const host = hostOf(address);
    await withRoom(store, async () => {
      const transaction = store.transaction('hosts', 'readwrite');
      const known = await transaction.store.get(host);
      if (!known || !isAhead(known.notBefore, this.now()) || known.notBefore < until)
        await transaction.store.put({ host, notBefore: until });
      await transaction.done;
    });
  }

  private async take<Value>(
    host: string,
    gapMs: number,
    task: () => Promise<Value>,
    signal: AbortSignal | undefined,
  ): Promise<Turn<Value>> {
    for (;;) {
      if (signal?.aborted) return { ran: false, until: this.now() };
      const wait = await this.claim(host, gapMs);
      if (wait <= 0) return { ran: true, value: await task() };
      if (wait > MAX_WAIT_MS) return { ran: false, until: this.now() + wait };
      await this.pause(wait);
    }
  }

  /**
   * Takes the host's turn, in one transaction so that only one of two running backgrounds can.
   * @returns milliseconds to wait; 0 or less if the turn was taken
   */
  private async claim(host: string, gapMs: number): Promise<number> {
    const store = await this.store();
    return withRoom(store, async () => {
      const transaction = store.transaction('hosts', 'readwrite');
      const notBefore = (await transaction.store.get(host))?.notBefore ?? 0;
      const wait = isAhead(notBefore, this.now()) ? notBefore - this.now() : 0;
      if (wait <= 0) await transaction.store.put({ host, notBefore: this.now() + gapMs });
      await transaction.done;
      return wait;
    });
  }
}
