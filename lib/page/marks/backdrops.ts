import { type Backdrop, type MeasuredBoxes, measureBackdrop } from './measure-backdrop.ts';

/**
 * The backdrops of a page's elements, measured on demand. Siblings with the same tag and class share one, so an article
 * of a hundred paragraphs takes one measurement, and its headline in a dark box another.
 */
export class Backdrops {
  private readonly known = new Map<Node | null, Map<string, Backdrop>>();
  private readonly measured: MeasuredBoxes = new Map();

  of(element: Element): Backdrop {
    const { parentNode, localName } = element;
    const template = `${localName} ${element.getAttribute('class') ?? ''}`;
    let beside = this.known.get(parentNode);
    if (!beside) {
      beside = new Map();
      this.known.set(parentNode, beside);
    }
    let backdrop = beside.get(template);
    if (!backdrop) {
      backdrop = measureBackdrop(element, this.measured);
      beside.set(template, backdrop);
    }
    return backdrop;
  }
}
