import type { Box, Run } from '../../text-map/page-text.ts';
import { isHeadingTag, isProse, isWithin, spacedText } from './prose.ts';

/** "3/50", at the start of a slide. */
const COUNTER = /^\s*\d{1,3}\s?\/\s?\d{1,3}(?!\d)/;
const FEWEST = 4;
/** Characters of running text beside the slides that are an article. */
const ARTICLE_LENGTH = 1500;

/**
 * The slides of a slideshow that an article contains: pictures of other stories, each with a counter, a title and a few
 * lines. If there is little text beside them, they are the article, and none are returned.
 */
export function slidesAmong(runs: readonly Run[], texts: readonly Text[]): readonly Box[] {
  const slides = new Set<Box>();
  for (const run of runs)
    if (run.length < 150 && COUNTER.test(spacedText(run, texts))) slides.add(slideOf(run.box));
  if (slides.size < FEWEST) return [];
  const boxes = [...slides];
  let beside = 0;
  for (const run of runs)
    if (isProse(run) && !boxes.some(box => isWithin(run.box, box))) beside += run.length;
  return beside >= ARTICLE_LENGTH ? boxes : [];
}

/** The box around a title and what is below it. */
function slideOf(box: Box): Box {
  return isHeadingTag(box.tag) && box.parent ? box.parent : box;
}
