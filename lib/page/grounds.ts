import { type Ground, measureGround } from './measure-ground.ts';

/**
 * The grounds of a page's texts, measured as they are asked for. Elements of one template in one box stand on the same
 * ground, so that an article of a hundred paragraphs takes one measurement, and its headline in a dark box another.
 */
export class Grounds {
  private readonly known = new Map<Node | null, Map<string, Ground>>();

  of(element: Element): Ground {
    const { parentNode, localName } = element;
    const template = `${localName} ${element.getAttribute('class') ?? ''}`;
    let beside = this.known.get(parentNode);
    if (!beside) {
      beside = new Map();
      this.known.set(parentNode, beside);
    }
    let ground = beside.get(template);
    if (!ground) {
      ground = measureGround(element);
      beside.set(template, ground);
    }
    return ground;
  }
}
