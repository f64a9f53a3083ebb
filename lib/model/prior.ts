/** What a caller knows of a text before it is read. It counts as evidence, never as proof. */
export interface Prior {
  /** Ids of entities that the text is likely to name: the one asked for, or the cast of the page it was found on. */
  readonly entities?: readonly string[] | undefined;
  readonly outlet?: PriorOutlet | undefined;
  /** Host name of the page. */
  readonly host?: string | undefined;
}

/** The outlet that published a text. */
export interface PriorOutlet {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
}
