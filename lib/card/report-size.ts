import type { CardSize } from '../model/card/card-messages.ts';

export interface SizeReporter {
  /** Reports the height of a view's content now and whenever it changes. */
  observe(content: Element, stamp: number): void;
}

/** @param report called with the size of the content whenever that changes */
export function reportSize(report: (stamp: number, size: CardSize) => void): SizeReporter {
  let observer: ResizeObserver | undefined;
  return {
    observe(content, stamp) {
      observer?.disconnect();
      observer = new ResizeObserver(() => {
        // In Chromium, the document may be laid out before its frame has a size.
        if (innerWidth === 0) return;
        // The grip of a sheet is above the content.
        const above = content.parentElement?.offsetTop ?? 0;
        const height = Math.ceil(above + content.getBoundingClientRect().height);
        report(stamp, { height, hasMenu: content.querySelector('[data-menu]') !== null });
      });
      observer.observe(content);
    },
  };
}
