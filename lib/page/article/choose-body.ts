import type { Box, PageText, Run } from '../text-map/page-text.ts';
import { Hint } from './hint.ts';
import { clearOverrideHints } from './override-hints.ts';
import { isHeading, isProse, kindOf, standsIn } from './prose.ts';

/** Fewest signs of running text that make an article. */
const LEAST_PROSE = 140;

/**
 * The box that holds the article: the innermost one for which running text less the furniture among it is greatest
 * (a maximum-subtree choice in the manner of CETD, Sun, Song and Liao 2011), widened while text of the very same
 * template stands beside it. Fills `prose`, `score` and `hasTitle` of the boxes and clears hints found void.
 * @returns null where the page has too little running text
 */
export function chooseBody(page: PageText): Box | null {
  const { boxes, runs } = page;
  const total = sumProse(runs);
  if (total < LEAST_PROSE) return null;
  clearOverrideHints(boxes, total);
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
  return best && climb(firstArticle(best, boxes), runs.filter(isProse));
}

/** Fills `prose` and `hasTitle` of every box. Returns the running text of the whole page. */
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

/** The whole page is the article only where little would be left of it otherwise. */
function isPage(box: Box): boolean {
  return !box.parent || (box.tag === 'BODY' && box.parent.tag === 'HTML');
}

/** Tags that hold a part of a text at most. */
const NO_BODY = new Set(
  'P LI UL OL DL DD DT BLOCKQUOTE TABLE TBODY TR PRE H1 H2 H3 H4 H5 H6 SPAN A'.split(' '),
);

/** Of several whole articles under one box (endless scrolling) the first. */
function firstArticle(best: Box, boxes: readonly Box[]): Box {
  const articles = boxes.filter(
    box => box.tag === 'ARTICLE' && box.hasTitle && box !== best && box.prose > best.prose * 0.15,
  );
  const inside = articles.filter(box => standsIn(box, best));
  return inside.length > 1 ? inside[0]! : best;
}

/** Goes up while much more text of the same kind stands beside: advertisements cut bodies into pieces. */
function climb(body: Box, prose: readonly Run[]): Box {
  const kinds = new Set<string>();
  let inside = 0;
  const outside: Run[] = [];
  for (const run of prose) {
    if (standsIn(run.box, body)) {
      inside += run.length;
      kinds.add(kindOf(run.box));
    } else outside.push(run);
  }
  const beside = outside.filter(run => kinds.has(kindOf(run.box)));
  if (!beside.length) return body;
  for (let box = body; !PAGE_TAGS.has(box.tag) && box.parent && box.parent.tag !== 'BODY'; ) {
    box = box.parent;
    let gain = 0;
    for (const run of beside) if (standsIn(run.box, box)) gain += run.length;
    if (gain > inside * 0.2) return climb(box, prose);
  }
  return body;
}

/** What stands beside these is another article. */
const PAGE_TAGS = new Set(['ARTICLE', 'MAIN', 'BODY']);
