import type { Span } from '../../model/article.ts';
import type { Reading } from '../watch/reading.ts';
import { rectsOf } from './find-mention.ts';
import type { Highlighter } from './highlighter.ts';

/** How long a passage flashes after a jump: long enough for the eye to find it. */
const FLASH_MS = 1_600;
/** A passage closer than this to the top or bottom edge gets scrolled to. Share of the window's height. */
const EDGE = 0.2;

/**
 * Scrolls to a passage and flashes it.
 * @returns false if it is gone or hidden
 */
export function showSpan(reading: Reading, span: Span, highlighter: Highlighter): boolean {
  if (!scrollToSpan(reading, span)) return false;
  highlighter.paint(new Map([['flash', reading.map.rangesOf(span)]]));
  setTimeout(() => highlighter.paint(new Map([['flash', []]])), FLASH_MS);
  return true;
}

/**
 * Scrolls a passage to the middle of the window unless it is already well in view. Instantly: a smooth scroll over half
 * an article makes some readers sick, and everyone has to wait for it.
 * @returns false if it is gone or hidden
 */
export function scrollToSpan({ map }: Reading, span: Span): boolean {
  const ranges = map.rangesOf(span);
  const element = ranges[0]?.startContainer.parentElement;
  const box = rectsOf(ranges)[0];
  if (!element || !box) return false;
  if (box.top >= innerHeight * EDGE && box.bottom <= innerHeight * (1 - EDGE)) return true;
  // Scrolls nested scroll containers as well. `scrollBy` then centres the passage in paragraphs taller than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = rectsOf(ranges)[0];
  if (now) scrollBy({ top: now.top - innerHeight / 2, behavior: 'instant' });
  return true;
}
