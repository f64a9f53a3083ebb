import type { PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { TextMap } from '../text-map/text-map.ts';

/** An article that was read and understood, and the way back to the page. */
export interface Reading {
  readonly article: ArticleText;
  readonly map: TextMap;
  readonly analysis: PageAnalysis;
}
