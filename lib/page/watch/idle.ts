/**
 * Runs a task when the page is idle, after `timeout` ms at the latest, unless the signal aborts. Removes its listener
 * from the signal afterwards, because the signal can live as long as the page.
 */
export function whenIdle(task: () => void, timeout: number, signal: AbortSignal): void {
  unlessAborted(task, signal, run => {
    const id = requestIdleCallback(run, { timeout });
    return () => cancelIdleCallback(id);
  });
}

/** The same after `pause` ms, idle or not. */
export function afterPause(task: () => void, pause: number, signal: AbortSignal): void {
  unlessAborted(task, signal, run => {
    const timer = setTimeout(run, pause);
    return () => clearTimeout(timer);
  });
}

function unlessAborted(task: () => void, signal: AbortSignal, plan: (run: () => void) => () => void): void {
  if (signal.aborted) return;
  const cancel = plan(() => {
    signal.removeEventListener('abort', cancel);
    task();
  });
  signal.addEventListener('abort', cancel);
}
