import type { LinkedMention } from '../../model/analysis.ts';
import type { Span } from '../../model/article.ts';
import type { Opening } from '../../model/card/card-view.ts';
import { DELAYS, type Shown } from '../card/hover-machine.ts';
import type { Rect } from '../card/placement.ts';
import { type Hover, watchHover } from '../card/watch-hover.ts';
import { placeOfWord, type WordPlace } from '../card/word-place.ts';
import type { Reading } from '../watch/reading.ts';
import { mentionAt } from './find-mention.ts';
import { createHighlighter } from './highlighter.ts';
import { type MarkLook, type Marks, paintMarks, wipeMarks } from './marks.ts';
import type { Backdrop } from './measure-backdrop.ts';
import { nextMention } from './next-mention.ts';
import { scrollToSpan, showSpan } from './show-span.ts';
import { watchBackdrop } from './watch-backdrop.ts';

/** A card to open or move. */
export interface OpenCard {
  readonly reading: Reading;
  readonly shown: Shown<LinkedMention>;
  /** The mention in this reading: the article may have been read again since the card opened. */
  readonly mention: LinkedMention;
  readonly word: WordPlace;
  readonly backdrop: Backdrop;
}

/** Shows cards. */
export interface CardStage {
  /** Called when a card may open soon. */
  prepare(card: OpenCard): void;
  /** Opens the card, or updates the open one. Returns false if it can't open. */
  show(card: OpenCard): boolean;
  hide(): void;
  box(): Rect | null;
  owns(event: Event): boolean;
}

export interface MarkedPageOptions {
  readonly rule: MarkLook;
  readonly dwellMs: number;
  readonly graceMs: number;
  /** Whether a tap opens a card. */
  readonly touch: boolean;
}

/** The marks on a page and the cards they open. Undoes everything when the signal aborts. */
export class MarkedPage {
  private readonly highlighter;
  private readonly stage: CardStage;
  private readonly signal: AbortSignal;
  private options: MarkedPageOptions;
  private marks: Marks | null = null;
  private hover: Hover | null = null;
  private word: WordPlace | null = null;
  private present = new AbortController();
  /** `document.open` removes every listener along with the element. */
  private root: Element | null = null;

  constructor(stage: CardStage, options: MarkedPageOptions, signal: AbortSignal) {
    this.stage = stage;
    this.options = options;
    this.signal = signal;
    this.highlighter = createHighlighter(!import.meta.env.FIREFOX, signal);
  }

  get reading(): Reading | null {
    return this.marks?.reading ?? null;
  }

  /** Marks an article, or wipes the page if it has none. */
  setReading(reading: Reading | null): void {
    if (reading) {
      this.paint(reading);
      if (!this.hover || this.root !== document.documentElement) this.start();
      return;
    }
    this.present.abort();
    this.hover = null;
    this.marks = null;
    wipeMarks(this.highlighter);
  }

  setOptions(options: MarkedPageOptions): void {
    this.options = options;
    if (this.marks) this.paint(this.marks.reading);
  }

  /** Opens the card of the next or previous mention. */
  walk(step: 1 | -1): boolean {
    const mention = this.marks && nextMention(this.marks, this.hover?.shown?.mention ?? null, step);
    return mention ? this.goTo(mention, 'keys') : false;
  }

  /** Scrolls to a mention and opens its card. Returns false if the mention is gone or hidden. */
  goTo(mention: LinkedMention, opening: Opening): boolean {
    if (!this.marks || !scrollToSpan(this.marks.reading, mention)) return false;
    this.hover?.show(mention, opening);
    return true;
  }

  showSpan(span: Span): boolean {
    return this.marks !== null && showSpan(this.marks.reading, span, this.highlighter);
  }

  hold(): void {
    this.hover?.hold();
  }

  onCardPointer(isInside: boolean): void {
    this.hover?.onCardPointer(isInside);
  }

  close(): void {
    this.hover?.close();
  }

  /** Redraws the open card at the current position of its word, with the latest data. */
  refresh = (): void => {
    const shown = this.hover?.shown;
    if (shown) this.open(shown);
  };

  private start(): void {
    this.present.abort();
    this.present = new AbortController();
    this.root = document.documentElement;
    const signal = AbortSignal.any([this.signal, this.present.signal]);
    this.hover = watchHover(
      {
        mentionAt: (x, y) => this.marks && mentionAt(x, y, this.marks),
        boxes: () => {
          const card = this.stage.box();
          return card && this.word && { card, words: this.word.boxes };
        },
        isInCard: event => this.stage.owns(event),
        delays: () => ({ ...DELAYS, dwellMs: this.options.dwellMs, graceMs: this.options.graceMs }),
        takesTaps: () => this.options.touch,
        onDwell: shown => {
          const card = this.cardOf(shown);
          if (card) this.stage.prepare(card);
        },
        onShow: shown => this.open(shown),
        onHide: () => this.stage.hide(),
      },
      signal,
    );
    watchBackdrop(() => {
      this.highlighter.measureAgain();
      this.refresh();
    }, signal);
    for (const type of ['scrollend', 'resize'])
      addEventListener(type, this.refresh, { signal, capture: true, passive: true });
  }

  private paint(reading: Reading): void {
    this.marks = paintMarks(reading, this.options.rule, this.highlighter);
    this.refresh();
  }

  private open(shown: Shown<LinkedMention>): void {
    const card = this.cardOf(shown);
    this.word = card?.word ?? null;
    if (!card || !this.stage.show(card)) this.close();
  }

  /** Null if the mention is gone or hidden. */
  private cardOf(shown: Shown<LinkedMention>): OpenCard | null {
    if (!this.marks) return null;
    const { reading } = this.marks;
    const { start, end } = shown.mention;
    const mention = reading.analysis.mentions.find(each => each.start === start && each.end === end);
    const word = mention && placeOfWord(reading, mention);
    if (!word) return null;
    return { reading, shown, mention, word, backdrop: this.highlighter.backdropOf(word.element) };
  }
}
