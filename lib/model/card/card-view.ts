import type { PageAnalysis, Portrait } from '../analysis.ts';
import type { ArticleText } from '../article.ts';

/** How a card was opened, which determines what closes it. */
export type Opening = 'hover' | 'held' | 'tap' | 'keys';

/** What a page asks its card to show. All of it is either the page's own text or made of it. */
export interface CardView {
  readonly article: ArticleText;
  /** As pages get it: without what is known about the names (`withoutDetails`). */
  readonly analysis: PageAnalysis;
  /** Index of the mention whose card this is. */
  readonly mentionAt: number;
  /** Changes whenever a card opens, so that each starts from scratch. */
  readonly stamp: number;
  readonly opening: Opening;
  /** By entity id; null until they are known. */
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  readonly theme: 'light' | 'dark';
  readonly motion: 'system' | 'none';
  readonly layout: 'card' | 'sheet';
}
