import type { LanguageWords } from './languages/language-words.ts';
import { Shape, type Tokens } from './tokens.ts';

const QUOTES = '"“«‘\'„‹';
const END_MARKS = '.!?…';
const BEFORE_QUOTATION = ',:';
/** Characters allowed between a full stop and the first word of the next sentence. */
const BETWEEN_SENTENCES = '"“”«»‘’„‹›\'()[]—–•*';

/** Collects tokens and tracks where sentences start. */
export class TokenBuffer {
  spaced = true;
  readonly words: LanguageWords;
  private readonly text: string;
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private keys: Int32Array;
  private shapes: Uint16Array;
  private stems: Int32Array | null;
  private blockStart = true;
  private sentence: 'starts' | 'may start' | 'goes on' = 'starts';

  constructor(text: string, words: LanguageWords) {
    this.text = text;
    this.words = words;
    const room = (text.length >> 2) + 16;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.keys = new Int32Array(room);
    this.shapes = new Uint16Array(room);
    this.stems = words.hasGenitive ? new Int32Array(room) : null;
  }

  space(at: number): number {
    this.spaced = true;
    return at + 1;
  }

  lineBreak(at: number): number {
    this.spaced = true;
    this.blockStart = true;
    this.sentence = 'starts';
    return at + 1;
  }

  /** @param stem key of the word without the genitive's ending, 0 if it has none */
  word(from: number, to: number, key: number, shape: number, ownedDot: boolean, stem: number): void {
    const starts =
      this.sentence === 'starts' ||
      (this.sentence === 'may start' && (shape & Shape.capital) !== 0 && this.words.starters.has(key));
    this.reserve();
    if (this.stems) this.stems[this.count] = stem;
    this.push(from, to, key, starts ? shape | Shape.sentenceStart : shape);
    this.sentence = ownedDot && !this.words.dottedTitles.has(key) ? 'may start' : 'goes on';
  }

  symbol(from: number, to: number, key: number): number {
    const char = this.text[from]!;
    const quoteOpens = this.spaced && QUOTES.includes(char) && this.followsMark(BEFORE_QUOTATION);
    this.push(from, to, key, 0);
    if (quoteOpens || END_MARKS.includes(char)) this.sentence = 'starts';
    else if (!BETWEEN_SENTENCES.includes(char)) this.sentence = 'goes on';
    return to;
  }

  finish(): Tokens {
    const { text, count, words } = this;
    return {
      text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      keys: this.keys.subarray(0, count),
      shapes: this.shapes.subarray(0, count),
      stems: this.stems?.subarray(0, count) ?? null,
      words,
    };
  }

  /** Whether the token before is one of some marks. */
  private followsMark(marks: string): boolean {
    return this.count > 0 && marks.includes(this.text[this.starts[this.count - 1]!]!);
  }

  private push(from: number, to: number, key: number, shape: number): void {
    this.reserve();
    const at = this.count++;
    this.starts[at] = from;
    this.ends[at] = to;
    this.keys[at] = key;
    this.shapes[at] =
      shape | (this.spaced ? Shape.spaceBefore : 0) | (this.blockStart ? Shape.blockStart : 0);
    this.spaced = false;
    this.blockStart = false;
  }

  private reserve(): void {
    if (this.count < this.starts.length) return;
    const room = this.starts.length * 2;
    const enlarge = <T extends Int32Array | Uint16Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.starts = enlarge(new Int32Array(room), this.starts);
    this.ends = enlarge(new Int32Array(room), this.ends);
    this.keys = enlarge(new Int32Array(room), this.keys);
    this.shapes = enlarge(new Uint16Array(room), this.shapes);
    if (this.stems) this.stems = enlarge(new Int32Array(room), this.stems);
  }
}
