import type { Box, PageText, Run } from '../../text-map/page-text.ts';
import { type ClassWords, classWordsOf } from '../hints/class-words.ts';
import { hintOf, isHidden, isStyledAsBlock } from '../hints/element-hints.ts';
import { Hint } from '../hints/hint.ts';
import { Flow, flowOf } from './flow.ts';
import { isFootnoteMark } from './footnote-mark.ts';
import { isGlued } from './glued-text.ts';
import { isHeadingTag } from './prose.ts';

/**
 * Walks the page once and collects its text, block by block. Open shadow roots are walked in place of their hosts.
 * Read-only, and never forces layout.
 */
export function collectRuns(document: Document): PageText {
  const walk = new Walk();
  // Parsers outside browsers give malformed pages more than one root.
  for (const root of document.children) walk.block(root, tagOf(root), classWordsOf(root));
  return walk;
}

class Walk implements PageText {
  readonly texts: Text[] = [];
  readonly breaks = new Set<Text>();
  readonly runs: Run[] = [];
  readonly boxes: Box[] = [];
  private box: Box | null = null;
  private runStart = 0;
  private length = 0;
  private linked = 0;
  private linkDepth = 0;
  private lineBreaks = 0;

  block(element: Element, tag: string, classWords: ClassWords): void {
    this.endRun();
    const outer = this.box;
    this.box = {
      element,
      tag,
      words: classWords.words,
      template: classWords.template,
      parent: outer,
      hint: hintOf(element, tag, classWords),
      prose: 0,
      hasTitle: false,
      score: 0,
    };
    this.boxes.push(this.box);
    this.children(element);
    this.endRun();
    this.box = outer;
  }

  private children(element: Element): void {
    const assigned = tagOf(element) === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (assigned?.length) for (const node of assigned) this.node(node);
    else
      for (let node = (element.shadowRoot ?? element).firstChild; node; node = node.nextSibling)
        this.node(node);
  }

  private node(node: Node): void {
    if (node.nodeType === TEXT) this.text(node as Text);
    else if (node.nodeType === ELEMENT) this.element(node as Element);
  }

  private element(element: Element): void {
    const tag = tagOf(element);
    const flow = flowOf(tag);
    if (flow === Flow.skip) {
      if (this.box && (tag === 'NAV' || tag === 'FOOTER')) this.box.score -= MENU_COST;
      return;
    }
    if (flow === Flow.lineBreak) {
      // One <br> ends a line; two in a row end a paragraph, on pages that don't use <p>.
      if (++this.lineBreaks === 2) this.endRun();
      return;
    }
    if (isNoteReference(element, tag, this.textBefore)) return;
    const classWords = classWordsOf(element);
    const isBlock =
      flow === Flow.block || isStyledAsBlock(element) || this.isOwnBlock(element, tag, classWords);
    if (isHidden(element, tag, classWords, isBlock) && !this.isDropCap(element, classWords)) return;
    const isLink = tag === 'A' && element.hasAttribute('href') && !this.isBackReference(element);
    if (isLink) this.linkDepth++;
    if (isBlock) this.block(element, tag, classWords);
    else this.children(element);
    if (isLink) this.linkDepth--;
  }

  /**
   * Share bars and bylines are often a <span>, and a custom element can be styled as anything. At the start of a run
   * and outside of paragraphs, both count as blocks.
   */
  private isOwnBlock(element: Element, tag: string, classWords: ClassWords): boolean {
    if (this.length > 0 || this.box === null || TEXT_BOXES.has(this.box.tag) || isToItself(element))
      return false;
    return tag.includes('-') || hintOf(element, tag, classWords) !== Hint.none;
  }

  /** Drop caps are often hidden from screen readers, which get the letter from a visually hidden element. */
  private isDropCap(element: Element, { isHidden }: ClassWords): boolean {
    if (this.length > 0 || isHidden || element.getAttribute('aria-hidden') !== 'true') return false;
    return /^["“‘]?\p{Lu}$/u.test((element.textContent ?? '').trim());
  }

  /** Whether a link is to itself, or links a heading to the table of contents. */
  private isBackReference(link: Element): boolean {
    if (isToItself(link)) return true;
    return this.box !== null && isHeadingTag(this.box.tag) && !!link.getAttribute('href')?.startsWith('#');
  }

  /** The last text node of the current run. */
  private get lastText(): Text | undefined {
    return this.length > 0 ? this.texts.at(-1) : undefined;
  }

  private get textBefore(): string {
    return this.lastText?.data.trimEnd() ?? '';
  }

  private text(node: Text): void {
    const length = lengthOf(node.data);
    if (length > 0) {
      const last = this.lastText;
      if (last && (this.lineBreaks === 1 || isGlued(last, node, this.isLeadIn(last)))) this.breaks.add(node);
      this.lineBreaks = 0;
      this.length += length;
      if (this.linkDepth > 0) this.linked += length;
    } else if (this.length === 0) {
      // White space at the start of a block isn't rendered.
      return;
    }
    if (this.runStart < 0) this.runStart = this.texts.length;
    this.texts.push(node);
  }

  private isLeadIn(text: Text): boolean {
    return (
      this.length === lengthOf(text.data) &&
      text.parentElement !== null &&
      BOLD.has(tagOf(text.parentElement))
    );
  }

  private endRun(): void {
    if (this.length > 0 && this.box)
      this.runs.push({
        box: this.box,
        from: this.runStart,
        to: this.texts.length,
        length: this.length,
        linked: this.linked,
      });
    this.length = 0;
    this.linked = 0;
    this.lineBreaks = 0;
    this.runStart = -1;
  }
}

/** Whether an element is a link to its own place on the page. Some pages put one around each heading. */
function isToItself(element: Element): boolean {
  return !!element.id && !!element.getAttribute('href')?.endsWith(`#${element.id}`);
}

/** The tag in capitals. In XHTML, `tagName` has it as written (https://dom.spec.whatwg.org/#dom-element-tagname). */
function tagOf({ tagName }: Element): string {
  return tagName.toUpperCase();
}

/** Characters without the white space around them. A Chinese, Japanese or Korean character says as much as three letters. */
function lengthOf(data: string): number {
  const { length } = data.trim();
  return IDEOGRAPH.test(data) ? length * 3 : length;
}

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/;

/** Menus are skipped, but each lowers the score of the box around it by this much. */
const MENU_COST = 100;
const BOLD = new Set(['B', 'STRONG']);
const ELEMENT = 1;
const TEXT = 3;
const TEXT_BOXES = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'DD', 'TD']);

/** Whether an element refers to a footnote (https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref) or is a trademark symbol. */
function isNoteReference(element: Element, tag: string, before: string): boolean {
  if (tag === 'SUP') return isFootnoteMark(element.textContent ?? '', before);
  return tag === 'A' && element.getAttribute('role') === 'doc-noteref';
}
