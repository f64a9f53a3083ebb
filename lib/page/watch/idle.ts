/**
 * Runs a task when the page is idle, after `timeout` ms at the latest, unless the signal aborts. Removes its listener
 * from the signal afterwards, because the signal can live as long as the page.
 */
export function whenIdle(task: () => void, timeout: number, signal: AbortSignal): void {
  unlessAborted(signal, run => {
    const id = requestIdleCallback(() => run(task), { timeout });
    return () => cancelIdleCallback(id);
  });
}

/** The same after `pause` ms, idle or not. */
export function afterPause(task: () => void, pause: number, signal: AbortSignal): void {
  unlessAborted(signal, run => {
    const timer = setTimeout(() => run(task), pause);
    return () => clearTimeout(timer);
  });
}

function unlessAborted(signal: AbortSignal, plan: (run: (task: () => void) => void) => () => void): void {
  if (signal.aborted) return;
  const done = new AbortController();
  const cancel = plan(task => {
    done.abort();
    task();
  });
  signal.addEventListener('abort', cancel, { once: true, signal: done.signal });
}
