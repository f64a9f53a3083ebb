import type { PageText, Run } from '../text-map/page-text.ts';
import { Hint } from './hints/hint.ts';
import { rawText } from './runs/prose.ts';

/**
 * Finds the article's headline: the heading before the text that is most like the page's title.
 * @param firstRun the first run of the article's text
 * @returns null if no heading is like the title
 */
export function findHeadline(page: PageText, firstRun: Run, pageTitle: string): Run | null {
  const titleWords = wordsIn(withoutOutlet(pageTitle));
  let best: Run | null = null;
  let bestScore = 0;
  for (const run of page.runs) {
    const { box } = run;
    const isTitle = box.tag === 'H1';
    if (run.length > LONGEST || (run.from > firstRun.from && !isTitle)) continue;
    if (!HEADLINE_TAGS.has(box.tag) && !HEADLINE_WORDS.test(box.words)) continue;
    const likeness = likenessOf(wordsIn(rawText(run, page.texts)), titleWords);
    if (likeness < (isTitle ? (run.length < SHORT_TITLE ? 0.1 : 0) : LEAST_LIKENESS)) continue;
    const score = likeness + (isTitle ? 0.3 : 0) - (box.hint === Hint.none ? 0 : 0.2);
    if (score > bestScore) {
      best = run;
      bestScore = score;
    }
  }
  return best;
}

/** The page's own title, which may include the outlet's name. */
export function pageTitleOf(document: Document): string {
  const meta = document.querySelector('meta[property="og:title"], meta[name="twitter:title"]');
  return (meta?.getAttribute('content') || document.title || '')
    .slice(0, LONGEST_TITLE)
    .replace(/\s+/g, ' ')
    .trim();
}

const LONGEST = 300;
/** Characters that are read of the page's title. */
const LONGEST_TITLE = 1_000;
/** Likeness to the title, 0 to 1, that a heading other than an <h1> needs. */
const LEAST_LIKENESS = 0.6;
/** An <h1> with fewer characters may be the outlet's name. */
const SHORT_TITLE = 25;
const HEADLINE_TAGS = new Set(['H1', 'H2', 'H3']);
const HEADLINE_WORDS = / (?:headline|article title|story title|post title|entry title) /;

/** In "Bridge to close - The Courier" the longest part is the title. */
function withoutOutlet(title: string): string {
  return title.split(/ [-|–—·:] /).reduce((a, b) => (b.length > a.length ? b : a));
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Shared words as a share of the longer text, so that an outlet's name alone isn't mistaken for the title. 0 to 1. */
function likenessOf(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size, 1);
}
