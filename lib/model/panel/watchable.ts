/** A state that changes, and can be rendered. */
export interface Watchable<State> {
  readonly state: State;
  /** Calls back with the current state immediately, and with every new one. */
  watch(draw: () => void): void;
}
