/** Runs a task when the page is idle, after `timeout` ms at the latest, unless the signal has aborted by then. */
export function whenIdle(task: () => void, timeout: number, signal: AbortSignal): void {
  requestIdleCallback(unlessAborted(task, signal), { timeout });
}

/** The same after `pause` ms, idle or not. */
export function afterPause(task: () => void, pause: number, signal: AbortSignal): void {
  setTimeout(unlessAborted(task, signal), pause);
}

/** Cancelling would take a listener on the signal for every task, which costs a page more than a task that does nothing. */
function unlessAborted(task: () => void, signal: AbortSignal): () => void {
  return () => {
    if (!signal.aborted) task();
  };
}
