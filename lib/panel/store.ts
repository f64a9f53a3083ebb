import type { Watchable } from '../model/watchable.ts';

/** An immutable state that is replaced as a whole, and whoever draws it. */
export class Store<State extends object> implements Watchable<State> {
  private current: State;
  private draw: () => void = () => undefined;
  private isDrawn = true;

  constructor(first: State) {
    this.current = first;
  }

  get state(): State {
    return this.current;
  }

  change(part: Partial<State>): void {
    this.current = { ...this.current, ...part };
    if (!this.isDrawn) return;
    this.isDrawn = false;
    // Not at once: an effect may change the state while Preact is rendering. Several changes are drawn together.
    queueMicrotask(() => {
      this.isDrawn = true;
      this.draw();
    });
  }

  watch(draw: () => void): void {
    this.draw = draw;
    draw();
  }
}
