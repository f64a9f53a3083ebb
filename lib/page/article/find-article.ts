import type { TextBlock } from '../../model/article.ts';
import type { Box, PageText, Run } from '../text-map/page-text.ts';
import { chooseBody } from './choose-body.ts';
import { findHeadline, pageTitleOf } from './find-headline.ts';
import { collectRuns } from './runs/collect-runs.ts';
import { authorsOf, withoutEndMatter } from './runs/end-matter.ts';
import { keepRuns } from './runs/keep-runs.ts';
import { isHeading, isWithin } from './runs/prose.ts';

/** A block of the article, as nodes of the page. */
export interface FoundBlock {
  readonly role: TextBlock['role'];
  /** The block-level element around its text. One element can hold several blocks. */
  readonly element: Element;
  /** In document order. */
  readonly texts: readonly Text[];
}

/** An article, as nodes of the page. */
export interface FoundArticle {
  /** The innermost element around its text. The headline is often outside it. */
  readonly body: Element;
  /** The headline first, if there is one, then the rest in document order. */
  readonly blocks: readonly FoundBlock[];
  /** Text nodes that follow a <br>, or that the page shows apart from the text before them. */
  readonly afterBreak: ReadonlySet<Text>;
  /** The title from the page's head. */
  readonly pageTitle: string;
  /** If the page holds several stories, the element of each; this article is the one in view. */
  readonly stories: readonly Element[];
}

/**
 * Finds the article of a page: headline, headings, paragraphs and list items. Read-only, and forces layout only if
 * there are several stories. The rules, and how well they do, are in docs/decisions/002.
 * @returns null if nothing on the page reads like an article
 */
export function findArticle(document: Document): FoundArticle | null {
  const page = collectRuns(document);
  const chosen = chooseBody(page);
  const body = chosen?.box;
  const runs = body ? withoutEndMatter(keepRuns(page, body), page.texts, authorsOf(document)) : [];
  if (!chosen || !body || !runs.length) return null;
  const pageTitle = pageTitleOf(document);
  const headline = titleOf(page, chosen.story) ?? findHeadline(page, runs[0]!, pageTitle);
  const blocks = runs
    .filter(run => run !== headline)
    .map(run => blockOf(run, page, isHeading(run) ? 'heading' : 'paragraph'));
  if (headline) blocks.unshift(blockOf(headline, page, 'headline'));
  return { body: body.element, blocks, afterBreak: page.breaks, pageTitle, stories: chosen.stories };
}

/** The title of one of several stories. The page's own title may be another story's. */
function titleOf(page: PageText, story: Box | undefined): Run | undefined {
  return story && page.runs.find(({ box }) => box.tag === 'H1' && isWithin(box, story));
}

function blockOf(run: Run, page: PageText, role: TextBlock['role']): FoundBlock {
  return { role, element: run.box.element, texts: page.texts.slice(run.from, run.to) };
}
