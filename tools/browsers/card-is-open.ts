/**
 * An expression for a page: whether its card is visible. The card's element is there before that, and the page can't look
 * inside; but only a visible card takes the pointer.
 */
export const CARD_IS_OPEN = `(() => {
  if (!document.querySelector('[data-dramatis-card]')) return false;
  // No card is smaller than this grid.
  for (let y = 4; y < innerHeight; y += 40)
    for (let x = 4; x < innerWidth; x += 80)
      if (document.elementFromPoint(x, y)?.dataset.dramatisCard !== undefined) return true;
  return false;
})()`;
