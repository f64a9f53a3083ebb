/** What a browser holds at one moment, after it has been made to collect its garbage. Megabytes and counts. */
export interface Memory {
  /** Chromium: heap and buffers of the worker. Firefox: the process of extensions, as the system sees it. */
  readonly worker: number;
  /** Chromium: the page's heap. Firefox: the process of the page. */
  readonly page: number;
  /** Of the page's process, whoever added them; where the browser tells. */
  readonly listeners?: number | undefined;
  readonly documents?: number | undefined;
  readonly nodes?: number | undefined;
}

export type Measure = () => Promise<Memory>;
