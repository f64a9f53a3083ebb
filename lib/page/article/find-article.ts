import type { TextBlock } from '../../model/article.ts';
import type { PageText, Run } from '../text-map/page-text.ts';
import { chooseBody } from './choose-body.ts';
import { collectRuns } from './collect-runs.ts';
import { authorsOf, withoutEndMatter } from './end-matter.ts';
import { findHeadline, pageTitleOf } from './find-headline.ts';
import { keepRuns } from './keep-runs.ts';
import { isHeading } from './prose.ts';

/** A block of the article as it stands in the page. */
export interface FoundBlock {
  readonly role: TextBlock['role'];
  /** The block-level element in which its text flows; one element can hold several blocks. */
  readonly element: Element;
  /** The page's own text nodes, in order. */
  readonly texts: readonly Text[];
}

/** An article as it stands in the page. */
export interface FoundArticle {
  /** The innermost element around its text; the headline often stands outside of it. */
  readonly body: Element;
  /** The headline first, where there is one, then the rest in order. */
  readonly blocks: readonly FoundBlock[];
  /** Text nodes with a line break before them. */
  readonly afterBreak: ReadonlySet<Text>;
  /** The title that the page gives itself in its head. */
  readonly pageTitle: string;
}

/**
 * Finds the article of a page: headline, headings, paragraphs and list items, as the page's own nodes. Reads only;
 * never changes the page and never asks for layout. The rules and their measure: docs/decisions/002.
 * @returns null where there is no running text that could be one
 */
export function findArticle(document: Document): FoundArticle | null {
  const page = collectRuns(document);
  const body = chooseBody(page);
  const runs = body ? withoutEndMatter(keepRuns(page, body), page.texts, authorsOf(document)) : [];
  if (!body || !runs.length) return null;
  const pageTitle = pageTitleOf(document);
  const headline = findHeadline(page, runs[0]!, pageTitle);
  const blocks = runs
    .filter(run => run !== headline)
    .map(run => blockOf(run, page, isHeading(run) ? 'heading' : 'paragraph'));
  if (headline) blocks.unshift(blockOf(headline, page, 'headline'));
  return { body: body.element, blocks, afterBreak: page.breaks, pageTitle };
}

function blockOf(run: Run, page: PageText, role: TextBlock['role']): FoundBlock {
  return { role, element: run.box.element, texts: page.texts.slice(run.from, run.to) };
}
