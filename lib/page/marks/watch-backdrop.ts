import { whenIdle } from '../watch/idle.ts';

/** A theme is switched in steps and often fades; what is measured at once is neither the old nor the new. */
const SETTLE_MS = 400;

/** Reports when the page may have changed its colours: its theme switch, or the system's. */
export function watchBackdrop(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(onChange, SETTLE_MS, signal), SETTLE_MS);
  };
  const observer = new MutationObserver(soon);
  // Sites keep their theme in an attribute of one of these two.
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
