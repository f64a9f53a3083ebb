/** Runs a task when the page has nothing better to do, after `timeout` ms at the latest, unless the signal aborts. */
export function whenIdle(task: () => void, timeout: number, signal: AbortSignal): void {
  if (signal.aborted) return;
  const id = requestIdleCallback(() => task(), { timeout });
  signal.addEventListener('abort', () => cancelIdleCallback(id), { once: true });
}
