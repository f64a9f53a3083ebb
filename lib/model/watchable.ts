/** A state that changes, for those who draw it. */
export interface Watchable<State> {
  readonly state: State;
  /** Has every new state drawn. Draws the current one at once. */
  watch(draw: () => void): void;
}
