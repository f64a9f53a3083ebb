/** Memory in use after a garbage collection, in megabytes, and counts. */
export interface Memory {
  /** Chromium: heap and buffers of the worker. Firefox: the extension process, as the system reports it. */
  readonly worker: number;
  /** Chromium: the page's heap. Firefox: the process of the page. */
  readonly page: number;
  /** In the page's process, whichever script added them; if the browser reports it. */
  readonly listeners?: number | undefined;
  readonly documents?: number | undefined;
  readonly nodes?: number | undefined;
}

export type Measure = () => Promise<Memory>;
