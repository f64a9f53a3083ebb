import { Hint } from '../article/hints/hint.ts';
import { collectRuns } from '../article/runs/collect-runs.ts';
import { isHeading, isHeadingTag, rawText } from '../article/runs/prose.ts';
import type { Box, PageText, Run } from '../text-map/page-text.ts';

/** A headline that leads to a story. */
export interface Headline {
  /** The block-level element around its text. */
  readonly element: Element;
  /** In document order. */
  readonly texts: readonly Text[];
  readonly words: number;
  /** Where it leads, as the page has it. */
  readonly address: string;
}

export interface FoundHeadlines {
  /** In document order. */
  readonly headlines: readonly Headline[];
  /** Text nodes that the page shows apart from the text before them. */
  readonly afterBreak: ReadonlySet<Text>;
}

/** Headlines have at least this many words. Sections, topics and buttons have fewer. */
const FEWEST_WORDS = 4;
/** Longer links are teasers' texts, or whole paragraphs. */
const MOST_WORDS = 40;
/** Share of a block that is linked if the block is a link. */
const LINKED_SHARE = 0.9;
/** How many elements around a heading may be the teaser that one empty link covers. */
const TEASER_LEVELS = 4;
/** More than any front page has. */
const MOST_HEADLINES = 400;

/**
 * Finds the headlines of a home or section page: the first line of at least four words in each link, or the heading in
 * it. Leaves out menus, footers, tables, forms and comments. Read-only, and forces no layout.
 */
export function findHeadlines(document: Document): FoundHeadlines {
  const page = collectRuns(document);
  const byLink = new Map<Element, Headline>();
  for (const run of page.runs) {
    const words = wordsIn(rawText(run, page.texts));
    if (words < FEWEST_WORDS || words > MOST_WORDS || isApart(run.box)) continue;
    const link = linkOf(run, page);
    const address = link?.getAttribute('href');
    if (!link || !address) continue;
    if (byLink.has(link) || (!isHeading(run) && link.querySelector('h1,h2,h3,h4,h5,h6'))) continue;
    const texts = page.texts.slice(run.from, run.to);
    byLink.set(link, { element: run.box.element, texts, words, address });
    if (byLink.size === MOST_HEADLINES) break;
  }
  return { headlines: [...byLink.values()], afterBreak: page.breaks };
}

/** The link that a block is, or that covers the teaser around a heading. */
function linkOf(run: Run, page: PageText): Element | null {
  if (run.linked >= run.length * LINKED_SHARE) return page.texts[run.from]!.parentElement!.closest('a[href]');
  return isHeading(run) ? coveringLink(run.box.element) : null;
}

/** A link without text of its own, which a style lays over the whole teaser. */
function coveringLink(heading: Element): Element | null {
  let around = heading.parentElement;
  for (let level = 0; around && level < TEASER_LEVELS; level++, around = around.parentElement) {
    const links = around.querySelectorAll('a[href]');
    if (links.length) return Array.from(links).find(link => !link.textContent?.trim()) ?? null;
  }
  return null;
}

/** Whether a box is in a part of the page that has no headlines, whatever its links say. */
function isApart(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (at.hint === Hint.foreign || APART.has(at.tag)) return true;
  return false;
}

const APART = new Set('TABLE FORM ADDRESS DIALOG MENU FIELDSET'.split(' '));

/** Words of letters; numbers and punctuation don't count. */
function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** The element that holds one headline and what belongs to it: its summary, date, price or number of replies. */
export function teaserOf({ element }: Headline, others: ReadonlySet<Element>): Element {
  let teaser = isHeadingTag(element.tagName.toUpperCase()) ? element : (element.closest('a') ?? element);
  for (let level = 0; level < TEASER_LEVELS; level++) {
    const around = teaser.parentElement;
    if (!around || holdsAnother(around, element, others)) break;
    teaser = around;
  }
  return teaser;
}

function holdsAnother(around: Element, own: Element, others: ReadonlySet<Element>): boolean {
  for (const other of others) if (other !== own && around.contains(other)) return true;
  return false;
}
