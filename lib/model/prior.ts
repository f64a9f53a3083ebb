/** What a caller knows of a text before it is read. It counts as evidence, never as proof. */
export interface Prior {
  /** Ids of entities that the text is likely to name: the one asked for, or the cast of the page it was found on. */
  readonly entities?: readonly string[] | undefined;
}
