import { parseHTML } from 'linkedom';
import { type ComponentChild, render as draw } from 'preact';
import { act } from 'preact/test-utils';

/** Draws something in a document of its own, without a browser. */
export function render(what: ComponentChild): HTMLElement {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  Object.assign(globalThis, {
    document,
    SVGElement: window.SVGElement,
    CSS: { escape: (text: string) => text },
  });
  const root = document.querySelector<HTMLElement>('#root')!;
  void act(() => draw(what, root));
  return root;
}

/** Dispatches an event on an element and flushes the resulting render. */
export function fire(element: Element | null, type: string): void {
  if (!element) throw new Error(`nothing to ${type}`);
  const { Event } = element.ownerDocument.defaultView!;
  void act(() => {
    element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  });
}

/** The text as it is read, white space aside. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
