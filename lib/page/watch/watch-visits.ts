import { watchPlace } from '../card/watch-place.ts';
import { whenIdle } from './idle.ts';

/** Pages that build themselves in the browser have their text only after a while. ms after arriving. */
const LOOK_AGAIN_MS = [1_500, 4_000];
/** Idle time may be long in coming; the reader waits. ms. */
const LATEST_MS = 1_000;

export interface VisitWatcher {
  /** The page has become another one; a look follows. */
  readonly onArrival?: () => void;
  /** The page is idle and may hold an article that was not there before. */
  readonly look: () => void;
  /** Whether it is still worth while to look for text that comes late. */
  readonly isLooking: () => boolean;
}

/** Says when to look for an article: on arriving at a page, by client-side navigation too, and when text came late. */
export function watchVisits({ onArrival, look, isLooking }: VisitWatcher, signal: AbortSignal): void {
  let visit: AbortController | null = null;
  let paragraphs = 0;
  const lookNow = (): void => {
    paragraphs = countParagraphs();
    look();
  };
  const lookAround = (during: AbortSignal, first = lookNow): void => {
    whenIdle(first, LATEST_MS, during);
    for (const after of LOOK_AGAIN_MS) {
      const timer = setTimeout(() => {
        // The browser keeps this count; pages that are done building cost nothing more.
        if (isLooking() && paragraphs !== countParagraphs()) whenIdle(lookNow, LATEST_MS, during);
      }, after);
      during.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  };
  const arrive = (): void => {
    visit?.abort();
    visit = new AbortController();
    onArrival?.();
    lookAround(AbortSignal.any([signal, visit.signal]));
  };
  const first = new AbortController();
  visit = first;
  signal.addEventListener('abort', () => first.abort(), { once: true });
  lookAround(first.signal, () => {
    // Only now: the page has enough to do while it loads, and nowhere to go yet.
    watchPlace(arrive, signal);
    lookNow();
  });
}

function countParagraphs(): number {
  return document.getElementsByTagName('p').length;
}
