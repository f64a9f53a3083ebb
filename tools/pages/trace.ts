import type { CDPSession } from 'playwright-core';

/** The fields of a trace event that matter here. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X`: has a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. Unlike `dur`, it doesn't grow when other programs use the CPU. */
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface Trace {
  /** Stops, and returns all events. A second call returns none. */
  end(): Promise<TraceEvent[]>;
}

/** Tasks with their origin, messages between processes, scripts, rendering. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'loading'];
const KEPT_KILOBYTES = 200_000;

/** Starts a trace of a whole browser; one at a time. */
export async function startTrace(browser: CDPSession): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value as TraceEvent[]) events.push(event);
  };
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: CATEGORIES,
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: KEPT_KILOBYTES,
    },
  });
  let isOver = false;
  return {
    async end() {
      if (isOver) return [];
      isOver = true;
      const complete = new Promise<void>(resolve => browser.once('Tracing.tracingComplete', () => resolve()));
      await browser.send('Tracing.end');
      await complete;
      browser.off('Tracing.dataCollected', collect);
      return events;
    },
  };
}
