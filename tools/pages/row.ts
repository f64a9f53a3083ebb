/** What came of one page. */
export interface Row {
  readonly path: string;
  /** Why the page could not be looked at, or what went wrong in the extension. */
  readonly error?: string;
  /** Whether the extension has changed the page's body. */
  readonly changed: boolean;
  /** Painted ranges. */
  readonly marks: number;
  readonly marksOutside: number;
  /** 0 to 1; only where the main text is known. */
  readonly textF1?: number;
  /** CPU time that the extension took of the page's main thread; null where the browser cannot tell. */
  readonly mainThreadMs: number | null;
}
