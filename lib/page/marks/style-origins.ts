/**
 * Selectors of the elements that the styles of highlights are for. Chromium resolves each matching rule for each element,
 * highlighted or not, which would be most of the cost of a long page; but elements inherit these styles. So a few elements
 * around the marks are enough, and all others, such as those of menus and comments, needn't be styled again. Only by tag:
 * classes change. Firefox doesn't inherit the styles, and resolves them only where it paints.
 * @param inherits whether the browser inherits them
 * @param marked the elements with highlighted text
 */
export function styleOrigins(inherits: boolean, marked: Iterable<Element>): readonly string[] {
  if (!inherits) return [''];
  const tags = new Set<string>();
  for (const element of marked) {
    // Null also in a shadow tree, whose elements inherit through its host.
    const around = element.closest(AROUND);
    if (!around) return [':root'];
    tags.add(around.localName);
  }
  return [...tags].sort();
}

/** There are few of these on a page, and they hold nearly all articles and headlines. */
const AROUND = 'article,main,h1';
