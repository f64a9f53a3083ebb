/**
 * Calls a function with the document of the open card, through the browsers' debugging protocols: the product itself
 * leaves no way in. Null if no card is open.
 */
export type InCard = <Value>(fn: (card: Document) => Value | Promise<Value>) => Promise<Value | null>;

/** What both drivers' frames can do. */
export interface CardFrame {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Evaluates an expression in a frame.
 * @returns null if the card closes meanwhile
 * @throws Error if the expression does
 */
async function whileOpen(frame: CardFrame, expression: string): Promise<unknown> {
  try {
    return await frame.evaluate(expression);
  } catch (error) {
    if (await isThere(frame)) throw error;
    return null;
  }
}

async function isThere(frame: CardFrame): Promise<boolean> {
  try {
    // If the frame is detached, Puppeteer throws instead of rejecting the promise.
    return Boolean(await frame.evaluate('true'));
  } catch {
    return false;
  }
}

/** @param frames the frames of the page at the moment */
export function cardIn(frames: () => readonly CardFrame[]): InCard {
  return async <Value>(fn: (card: Document) => Value | Promise<Value>) => {
    // The first frame is the page itself. Firefox hides the addresses of an add-on's documents.
    for (const frame of frames().slice(1)) {
      const isOpen = `location.pathname === '/card.html' && document.documentElement?.hasAttribute('data-shown')`;
      if (await whileOpen(frame, isOpen)) return (await whileOpen(frame, `(${fn})(document)`)) as Value;
    }
    return null;
  };
}
