/** What a pack of the reader's own entries says of itself. All but the name may be empty. */
export interface PackHeader {
  readonly name: string;
  readonly version: string;
  /** The day of its facts, `YYYY-MM-DD`. */
  readonly date: string;
  readonly licence: string;
  readonly source: string;
}

/** A pack that has been added, without its entries. */
export interface PackSummary extends PackHeader {
  /** Made from its name; every id in the pack starts with it. A pack of the same key takes the place of the old one. */
  readonly key: string;
  /** `entries`: came as text and can be exported as text. `compiled`: came from the converter. */
  readonly form: 'entries' | 'compiled';
  readonly entities: number;
  /** Distinct names and aliases. */
  readonly aliases: number;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** Why it could not be opened the last time; it is left aside until it can be. */
  readonly problem?: string | undefined;
}

/** Something wrong with one line of a file; line 0 means the file as a whole. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}
