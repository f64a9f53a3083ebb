import type { ClassWords } from './class-words.ts';
import { Hint } from './hint.ts';

/**
 * Whether the page hides an element by attribute or class.
 * @param isBlock `aria-hidden` is ignored on blocks, because an open dialog sets it on the whole page
 */
export function isHidden(element: Element, tag: string, classWords: ClassWords, isBlock: boolean): boolean {
  // Some pages hide their root while they load.
  if (ROOTS.has(tag)) return false;
  if (classWords.isHidden || element.hasAttribute('hidden')) return true;
  if (!isBlock && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Whether a style attribute makes an inline element a block. Drop caps float, and stay part of their word. */
export function isStyledAsBlock(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && BLOCK_STYLE.test(style) && !/float:\s*(?:left|right)/i.test(style);
}

/** The hint that an element's tag, role and class give. */
export function hintOf(element: Element, tag: string, classWords: ClassWords): Hint {
  if (NEVER_FURNITURE.has(tag)) return Hint.none;
  if (STRONG_TAGS.has(tag)) return Math.max(Hint.strong, classWords.hint) as Hint;
  const role = element.getAttribute('role');
  const isFurniture = role ? STRONG_ROLES.has(role) : element.getAttribute('aria-hidden') === 'true';
  return isFurniture ? (Math.max(Hint.strong, classWords.hint) as Hint) : classWords.hint;
}

const ROOTS = new Set(['HTML', 'BODY']);
const BLOCK_STYLE = /(?:^|[;\s])display:\s*(?:block|flow-root|flex|grid|table|list-item)\b/i;
export const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/**
 * Classes on these usually describe the state of the page ("comments-open"), not the content of the element, or how a
 * heading looks.
 */
const NEVER_FURNITURE = new Set('HTML HEAD BODY MAIN ARTICLE H2 H3 H4 H5 H6'.split(' '));
const STRONG_TAGS = new Set(
  'NAV ASIDE FOOTER FORM FIGURE FIGCAPTION MENU DIALOG ADDRESS FIELDSET'.split(' '),
);
const STRONG_ROLES = new Set(
  'navigation complementary contentinfo dialog alertdialog alert search menu menubar toolbar form tooltip tablist listbox banner'.split(
    ' ',
  ),
);
