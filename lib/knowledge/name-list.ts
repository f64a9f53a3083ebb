import { fold } from '../text/fold.ts';
import type { KnowledgeBase } from './open-base.ts';

/** Limit on names examined per query; half of all names have a word starting with "a". */
const MOST_LOOKED_AT = 4000;

/** The folded words of a text, for comparison. */
export function foldedWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}'’.]+/u)
    .map(fold)
    .filter(Boolean);
}

/**
 * The folded names of a base, joined into one string. `indexOf` on it is faster than any index we could build, and
 * 65,000 names take 1 MB. Building it takes 70 ms, so it is done on the first query.
 */
export class NameList {
  private readonly text: string;
  /** Where each entity's name starts in the text. */
  private readonly starts: Uint32Array;

  constructor(base: KnowledgeBase) {
    const parts: string[] = [];
    this.starts = new Uint32Array(base.size + 1);
    let length = 0;
    for (let entity = 0; entity < base.size; entity++) {
      this.starts[entity] = length;
      const part = ` ${foldedWords(base.record(entity).name).join(' ')}\n`;
      parts.push(part);
      length += part.length;
    }
    this.starts[base.size] = length;
    this.text = parts.join('');
  }

  /** Numbers of the entities whose names have a word starting with each of the given ones, in the base's order. */
  find(words: readonly string[]): number[] {
    const [longest] = [...words].sort((a, b) => b.length - a.length);
    if (!longest) return [];
    const found: number[] = [];
    let at = this.text.indexOf(` ${longest}`);
    for (let looked = 0; at >= 0 && looked < MOST_LOOKED_AT; looked++) {
      const entity = this.entityAt(at);
      const end = this.starts[entity + 1]!;
      const name = this.text.slice(this.starts[entity], end);
      if (words.every(word => name.includes(` ${word}`))) found.push(entity);
      at = this.text.indexOf(` ${longest}`, end);
    }
    return found;
  }

  private entityAt(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
