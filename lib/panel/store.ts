import type { Watchable } from '../model/panel/watchable.ts';

/** An immutable state that is replaced as a whole and rendered after every change. */
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
    // In a microtask: an effect may change the state while Preact is rendering, and several changes are rendered together.
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
