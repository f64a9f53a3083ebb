import type { Span } from '../../model/article.ts';
import type { Reading } from '../watch/reading.ts';
import { rectsOf } from './find-mention.ts';
import type { Highlighter } from './highlighter.ts';

/** How long a passage that was jumped to stays lit: long enough to find it after the jump. */
const FLASH_MS = 1_600;
/** A passage nearer to the edge of the window than this is not well in view. Share of the height. */
const EDGE = 0.2;

/**
 * Scrolls to a stretch of the article and lights it for a moment.
 * @returns false where it is gone or not displayed
 */
export function showSpan(reading: Reading, span: Span, highlighter: Highlighter): boolean {
  if (!scrollToSpan(reading, span)) return false;
  highlighter.paint('flash', reading.map.rangesOf(span));
  setTimeout(() => highlighter.paint('flash', []), FLASH_MS);
  return true;
}

/**
 * Brings a stretch of the article to the middle of the window, unless it is well in view. Jumps: a smooth scroll over
 * half an article makes some readers sick and all of them wait.
 * @returns false where it is gone or not displayed
 */
export function scrollToSpan({ map }: Reading, span: Span): boolean {
  const ranges = map.rangesOf(span);
  const element = ranges[0]?.startContainer.parentElement;
  const box = rectsOf(ranges)[0];
  if (!element || !box) return false;
  if (box.top >= innerHeight * EDGE && box.bottom <= innerHeight * (1 - EDGE)) return true;
  // Scrolls boxes around the text too; the window alone then corrects for paragraphs taller than itself.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = rectsOf(ranges)[0];
  if (now) scrollBy({ top: now.top - innerHeight / 2, behavior: 'instant' });
  return true;
}
