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
      let last: CardSize | undefined;
      const measure = (): void => {
        // In Chromium, the document may be laid out before its frame has a size.
        if (innerWidth === 0) return;
        const size = sizeOf(content);
        if (size.height === last?.height && size.hasMenu === last.hasMenu) return;
        last = size;
        report(stamp, size);
      };
      // Laying the content out now saves the wait for the next frame, which is when the observer first reports.
      measure();
      observer = new ResizeObserver(measure);
      observer.observe(content);
    },
  };
}

function sizeOf(content: Element): CardSize {
  // The grip of a sheet is above the content.
  const above = content.parentElement?.offsetTop ?? 0;
  const height = Math.ceil(above + content.getBoundingClientRect().height);
  return { height, hasMenu: content.querySelector('[data-menu]') !== null };
}
