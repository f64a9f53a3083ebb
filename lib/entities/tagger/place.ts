import { Shape } from '../../text/tokens.ts';
import { Role } from './candidates.ts';
import type { Chain, Document } from './document.ts';
import { EDGE, type WordTypes } from './word-types.ts';

/** The token to label, and the types of the words around it. */
export interface Place {
  at: number;
  self: number;
  secondBefore: number;
  before: number;
  after: number;
  secondAfter: number;
  /** Types of the words around and at both ends of the run of capitalised words that contains the token. */
  beforeRun: number;
  afterRun: number;
  runFirst: number;
  runLast: number;
  /** Tokens of the run before and after this one, 3 for more. A token outside any run is a run by itself. */
  fromStart: number;
  fromEnd: number;
}

export function newPlace(): Place {
  return {
    at: 0,
    self: EDGE,
    secondBefore: EDGE,
    before: EDGE,
    after: EDGE,
    secondAfter: EDGE,
    beforeRun: EDGE,
    afterRun: EDGE,
    runFirst: EDGE,
    runLast: EDGE,
    fromStart: 0,
    fromEnd: 0,
  };
}

/** Walks a chain from left to right and describes the surroundings of each token. */
export class PlaceReader {
  readonly place = newPlace();
  private readonly types: WordTypes;
  private doc: Document | null = null;
  /** Types of the chain's tokens and of two on either side. */
  private ids = new Int32Array(64);
  private first = 0;
  private chainEnd = 0;
  private runStart = 0;
  private runEnd = 0;

  constructor(types: WordTypes) {
    this.types = types;
  }

  /** Enters a chain. Call `read` for each of its tokens in order. */
  enter(doc: Document, chain: Chain): void {
    const { tokens } = doc;
    this.doc = doc;
    this.first = chain.start - 2;
    const length = chain.end - chain.start + 4;
    if (this.ids.length < length) this.ids = new Int32Array(length * 2);
    this.ids.fill(EDGE, 0, length);
    for (let i = chain.start; i < chain.end; i++) this.ids[i - this.first] = this.types.intern(tokens, i);
    for (let i = chain.start; i > chain.start - 2; i--) {
      if (i <= 0 || tokens.shapes[i]! & Shape.blockStart) break;
      this.ids[i - 1 - this.first] = this.types.intern(tokens, i - 1);
    }
    for (let i = chain.end; i < chain.end + 2; i++) {
      if (i >= tokens.count || tokens.shapes[i]! & Shape.blockStart) break;
      this.ids[i - this.first] = this.types.intern(tokens, i);
    }
    this.chainEnd = chain.end;
    this.runEnd = chain.start;
  }

  /** Fills `place` for token `at` of the chain. */
  read(at: number): Place {
    const { place, ids } = this;
    const own = at - this.first;
    if (at >= this.runEnd) this.findRun(at);
    place.at = at;
    place.self = ids[own]!;
    place.before = ids[own - 1]!;
    place.after = ids[own + 1]!;
    place.secondBefore = place.before === EDGE ? EDGE : ids[own - 2]!;
    place.secondAfter = place.after === EDGE ? EDGE : ids[own + 2]!;
    place.beforeRun = ids[this.runStart - 1 - this.first]!;
    place.afterRun = ids[this.runEnd - this.first]!;
    place.runFirst = ids[this.runStart - this.first]!;
    place.runLast = ids[this.runEnd - 1 - this.first]!;
    place.fromStart = Math.min(3, at - this.runStart);
    place.fromEnd = Math.min(3, this.runEnd - 1 - at);
    return place;
  }

  private findRun(at: number): void {
    const { roles } = this.doc!;
    let end = at + 1;
    if (roles[at] === Role.name) while (end < this.chainEnd && roles[end] === Role.name) end++;
    this.runStart = at;
    this.runEnd = end;
  }
}
