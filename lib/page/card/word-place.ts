import type { LinkedMention } from '../../model/analysis.ts';
import { rectsOf } from '../marks/find-mention.ts';
import type { Reading } from '../watch/reading.ts';
import type { Rect } from './placement.ts';

/** The position of a mention in the window, for placing its card. */
export interface WordPlace {
  /** Encloses all boxes: a mention can wrap over two lines. */
  readonly anchor: Rect;
  readonly boxes: readonly Rect[];
  readonly lineHeight: number;
  readonly direction: 'ltr' | 'rtl';
  /** The parent of its text. */
  readonly element: Element;
}

/** Measures a mention; null if it is gone or hidden. */
export function placeOfWord({ map }: Reading, mention: LinkedMention): WordPlace | null {
  const ranges = map.rangesOf(mention);
  const boxes = rectsOf(ranges);
  const element = ranges[0]?.startContainer.parentElement;
  const first = boxes[0];
  if (!first || !element) return null;
  const { lineHeight, fontSize, direction } = getComputedStyle(element);
  const anchor = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  return {
    anchor,
    boxes,
    // `normal` is about 1.25 in all browsers.
    lineHeight: Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.25,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    element,
  };
}
