import type { Box, PageText, Run } from '../text-map/page-text.ts';
import { Hint } from './hints/hint.ts';
import { overrideHints } from './hints/override-hints.ts';
import { isHeading, isProse, isWithin, TEXT_TAGS, templateKey } from './runs/prose.ts';
import { storyInView } from './story-in-view.ts';

export interface ChosenBody {
  readonly box: Box;
  /** The story on screen that contains the body, if the page has several. */
  readonly story: Box | undefined;
  /** If the page holds several stories, the element of each. */
  readonly stories: readonly Element[];
}

/** Minimum running text of a page with an article, in characters. */
const LEAST_PROSE = 140;

/**
 * Picks the box that holds the article: the innermost one with the highest score, which is its running text minus its
 * furniture (a maximum-subtree choice as in CETD, Sun, Song and Liao 2011). The box is widened as long as its
 * neighbours contain text from the same template. Fills in `prose`, `score` and `hasTitle` of the boxes and overrides
 * misleading hints.
 * @returns null if the page has too little running text
 */
export function chooseBody(page: PageText): ChosenBody | null {
  const { boxes, runs } = page;
  const total = sumProse(runs);
  if (total < LEAST_PROSE) return null;
  overrideHints(boxes, total);
  const holdsText = new Set<Box>();
  for (const run of runs) {
    run.box.score += worth(run);
    if (run.box.tag === 'P' && run.box.parent && isProse(run)) holdsText.add(run.box.parent);
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]!;
    if (box.hint !== Hint.none) box.score = Math.min(0, box.score);
    if (box.parent) box.parent.score += holdsText.has(box.parent) ? Math.max(box.score, -50) : box.score;
  }
  const best = bestBox(boxes);
  if (!best) return null;
  const stories = storiesIn(best, boxes);
  const elements = stories.map(({ element }) => element);
  const story = stories[storyInView(elements)];
  return { box: climb(story ?? best, runs.filter(isProse)), story, stories: elements };
}

/** Fills in `prose` and `hasTitle` of every box. Returns the characters of running text on the whole page. */
function sumProse(runs: readonly Run[]): number {
  let total = 0;
  for (const run of runs) {
    const isTitle = run.box.tag === 'H1';
    if (!isTitle && !isProse(run)) continue;
    const own = isTitle ? 0 : run.length - run.linked;
    total += own;
    for (let box: Box | null = run.box; box; box = box.parent) {
      box.prose += own;
      if (isTitle) box.hasTitle = true;
    }
  }
  return total;
}

function worth(run: Run): number {
  if (isProse(run)) return run.length - run.linked;
  if (run.linked > run.length * 0.5) return -20 - run.linked;
  if (run.linked === 0 && TEXT_TAGS.has(run.box.tag)) return 0;
  return isHeading(run) ? -5 : -10;
}

function bestBox(boxes: readonly Box[]): Box | null {
  const furniture = new Set<Box>();
  let best: Box | null = null;
  for (const box of boxes) {
    if (box.hint !== Hint.none || (box.parent && furniture.has(box.parent))) furniture.add(box);
    else if (!NO_BODY.has(box.tag) && (!best || box.score >= best.score * (isPage(best) ? 0.5 : 1)))
      best = box;
  }
  return best && best.score > 0 ? best : null;
}

/** The whole page only counts as the article if any smaller box would lose most of the text. */
function isPage(box: Box): boolean {
  return !box.parent || (box.tag === 'BODY' && box.parent.tag === 'HTML');
}

/** Tags that never hold a whole article. */
const NO_BODY = new Set(
  'P LI UL OL DL DD DT BLOCKQUOTE TABLE TBODY TR PRE H1 H2 H3 H4 H5 H6 SPAN A'.split(' '),
);

/** The stories if the box holds several, as pages with endless scrolling do. */
function storiesIn(best: Box, boxes: readonly Box[]): Box[] {
  const stories = boxes.filter(
    box =>
      box.tag === 'ARTICLE' &&
      box.hasTitle &&
      box !== best &&
      box.prose > best.prose * 0.15 &&
      isWithin(box, best),
  );
  return stories.length > 1 ? stories : [];
}

/** Widens the body as long as that adds much more text from the same templates: ads cut articles into pieces. */
function climb(body: Box, prose: readonly Run[]): Box {
  const templates = new Set<string>();
  let inside = 0;
  const outside: Run[] = [];
  for (const run of prose) {
    if (isWithin(run.box, body)) {
      inside += run.length;
      templates.add(templateKey(run.box));
    } else outside.push(run);
  }
  const beside = outside.filter(run => templates.has(templateKey(run.box)));
  if (!beside.length) return body;
  for (let box = body; !PAGE_TAGS.has(box.tag) && box.parent && box.parent.tag !== 'BODY'; ) {
    box = box.parent;
    let gain = 0;
    for (const run of beside) if (isWithin(run.box, box)) gain += run.length;
    if (gain > inside * 0.2) return climb(box, prose);
  }
  return body;
}

/** Text next to one of these belongs to another article. */
const PAGE_TAGS = new Set(['ARTICLE', 'MAIN', 'BODY']);
