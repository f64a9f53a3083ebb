import type { PageAnalysis } from '../../model/analysis.ts';
import type { ReadArticle } from '../article/read-article.ts';

/** An article that was read, with its analysis. */
export interface Reading extends ReadArticle {
  readonly analysis: PageAnalysis;
}
