import { whenIdle } from '../watch/idle.ts';

/** Themes often change in steps or with a transition; measured too early, the colours are neither old nor new. */
const SETTLE_MS = 400;

/** Calls back when the page's colours may have changed, through its own theme switch or the system's. */
export function watchBackdrop(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(onChange, SETTLE_MS, signal), SETTLE_MS);
  };
  const observer = new MutationObserver(soon);
  // Sites store their theme in an attribute of one of these two.
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
