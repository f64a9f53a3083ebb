import { type Backdrop, measureBackdrop } from './measure-backdrop.ts';

/**
 * The grounds of a page's texts, measured as they are asked for. Elements of one template in one box stand on the same
 * ground, so that an article of a hundred paragraphs takes one measurement, and its headline in a dark box another.
 */
export class Backdrops {
  private readonly known = new Map<Node | null, Map<string, Backdrop>>();

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
      backdrop = measureBackdrop(element);
      beside.set(template, backdrop);
    }
    return backdrop;
  }
}
