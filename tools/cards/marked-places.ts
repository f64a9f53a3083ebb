// Code that runs in a visited page's main world. It is text because it is sent to the browser.

/** Finds all highlighted ranges in the order of the page and keeps them. Returns their number. */
export const FIND_PLACES = `(() => {
  const MARKS = /^dramatis-(?!active|flash)/;
  const ranges = [...CSS.highlights].filter(([name]) => MARKS.test(name)).flatMap(([, marks]) => [...marks]);
  globalThis.__places = ranges.sort((a, b) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const order = a.startContainer.compareDocumentPosition(b.startContainer);
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return globalThis.__places.length;
})()`;

/** A highlighted range in the window, in CSS px. */
export interface Place {
  readonly text: string;
  /** The text of its paragraph. */
  readonly paragraph: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls to a highlighted range and says where it is; null if it has no box. Whatever is fixed above it is hidden: saved
 * pages can't close their dialogs.
 */
export function showPlace(at: number): string {
  return `(() => {
    const { startContainer, startOffset, endContainer, endOffset } = globalThis.__places[${at}];
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const parent = startContainer.parentElement;
    let block = parent;
    while (block.parentElement && /^(?:inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (!box?.width || !box.height) return null;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const isFixed = element => element && !element.contains(startContainer) &&
      (/^(?:fixed|sticky)$/.test(getComputedStyle(element).position) ? element : isFixed(element.parentElement));
    for (let tries = 0; tries < 10; tries++) {
      const above = isFixed(document.elementFromPoint(x, y));
      if (!above) break;
      above.style.setProperty('display', 'none', 'important');
    }
    return { text: range.toString(), paragraph: block.innerText, x, y };
  })()`;
}
