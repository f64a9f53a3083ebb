/** The result of one page. */
export interface Row {
  readonly path: string;
  /** Why the page couldn't be checked, or an error in the extension. */
  readonly error?: string;
  /** Whether the extension has changed the page's body. */
  readonly changed: boolean;
  /** Number of highlighted ranges. */
  readonly marks: number;
  readonly marksOutside: number;
  /** 0 to 1; only if the main text is known. */
  readonly textF1?: number;
  /** CPU time of the extension on the page's main thread; null if the browser can't measure it. */
  readonly mainThreadMs: number | null;
}
