import type { ClassWords } from './class-words.ts';
import { Hint } from './hint.ts';

/**
 * Whether the page says by attribute or class that an element is not to be seen.
 * @param isBlock blocks hidden from screen readers alone are judged by what is in them: an open dialog hides the
 *   whole page in that way
 */
export function isHidden(element: Element, tag: string, classWords: ClassWords, isBlock: boolean): boolean {
  // Pages hide their root while they load.
  if (ROOTS.has(tag)) return false;
  if (classWords.isHidden || element.hasAttribute('hidden')) return true;
  if (!isBlock && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Judges an element by tag, role and class. */
export function hintOf(element: Element, tag: string, classWords: ClassWords): Hint {
  if (NEVER_FURNITURE.has(tag)) return Hint.none;
  if (STRONG_TAGS.has(tag)) return Math.max(Hint.strong, classWords.hint) as Hint;
  const role = element.getAttribute('role');
  const isFurniture = role ? STRONG_ROLES.has(role) : element.getAttribute('aria-hidden') === 'true';
  return isFurniture ? (Math.max(Hint.strong, classWords.hint) as Hint) : classWords.hint;
}

const ROOTS = new Set(['HTML', 'BODY']);
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Their classes tell the state of the page ("comments-open") more often than what is in it. */
const NEVER_FURNITURE = new Set(['HTML', 'HEAD', 'BODY', 'MAIN', 'ARTICLE']);
const STRONG_TAGS = new Set(
  'NAV ASIDE FOOTER FORM FIGURE FIGCAPTION MENU DIALOG ADDRESS FIELDSET'.split(' '),
);
const STRONG_ROLES = new Set(
  'navigation complementary contentinfo dialog alertdialog alert search menu menubar toolbar form tooltip tablist listbox banner'.split(
    ' ',
  ),
);
