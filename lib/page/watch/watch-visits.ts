import { watchPlace } from '../card/watch-place.ts';
import { afterPause, whenIdle } from './idle.ts';

/** When to look again on pages that render in the browser and get their text late. ms after arriving. */
const LOOK_AGAIN_MS = [1_500, 4_000];
/** Longest wait for idle time. ms. */
const LATEST_MS = 1_000;

export interface VisitWatcher {
  /** The tab shows another page; `look` follows. */
  readonly onArrival?: () => void;
  /** The page is idle and may have a new article. */
  readonly look: () => void;
  /** Whether to keep looking for late text. */
  readonly keepsLooking: () => boolean;
  /** Whether there is text that may be hidden and shown later. Otherwise, only new text counts. */
  readonly hasText: () => boolean;
}

/** Decides when to look for an article: on arrival (including client-side navigation) and when text arrives late. */
export function watchVisits(
  { onArrival, look, keepsLooking, hasText }: VisitWatcher,
  signal: AbortSignal,
): void {
  let visit = 0;
  let shown = 0;
  /** Changes when text arrives late, or was there and is shown. */
  const countShown = (): number =>
    document.getElementsByTagName('p').length -
    (hasText() ? document.querySelectorAll('[hidden],[style*="none"],[style*="hidden"]').length : 0);
  const lookNow = (): void => {
    look();
    shown = countShown();
  };
  const lookAround = (first: () => void): void => {
    const current = ++visit;
    const during = (task: () => void) => (): void => {
      if (visit === current) task();
    };
    whenIdle(during(first), LATEST_MS, signal);
    for (const after of LOOK_AGAIN_MS)
      afterPause(
        during(() => {
          // Cheaper than to look: pages that have finished rendering cost next to nothing more.
          if (keepsLooking() && shown !== countShown()) whenIdle(during(lookNow), LATEST_MS, signal);
        }),
        after,
        signal,
      );
  };
  const arrive = (): void => {
    onArrival?.();
    lookAround(lookNow);
  };
  lookAround(() => {
    // Not before: the page is busy loading and can't have navigated yet.
    watchPlace(arrive, signal);
    lookNow();
  });
}
