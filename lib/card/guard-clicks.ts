/** A click so soon after the card has appeared was meant for the page. ms. */
const TOO_SOON_MS = 400;
/** How often a browser may check whether something covers the card, in ms. Chromium allows no shorter delay. */
const VISIBILITY_DELAY_MS = 100;

export interface ClickGuard {
  /** The card has just become visible, or was covered until now. */
  restart(): void;
}

/**
 * Ignores clicks that the reader may not have meant for the card: right after it has appeared, and, where the browser can
 * tell (Chromium, https://w3c.github.io/IntersectionObserver/v2/), while something covers it, even if that is transparent.
 */
export function guardClicks(root: Element): ClickGuard {
  let shownAt = Number.POSITIVE_INFINITY;
  let isCovered = false;
  const block = (event: Event): void => {
    if (event.isTrusted && !isCovered && performance.now() - shownAt >= TOO_SOON_MS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick', 'dblclick'])
    document.addEventListener(type, block, { capture: true });
  // TypeScript doesn't know these options, nor does Firefox.
  const options: object = { trackVisibility: true, delay: VISIBILITY_DELAY_MS };
  const observer = new IntersectionObserver(entries => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    isCovered = last?.isVisible === false;
  }, options);
  observer.observe(root);
  return {
    restart() {
      shownAt = performance.now();
    },
  };
}
