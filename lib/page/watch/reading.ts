import type { PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { TextMap } from '../text-map/text-map.ts';

/** An article with its analysis and the map from its offsets to the page. */
export interface Reading {
  readonly article: ArticleText;
  readonly map: TextMap;
  readonly analysis: PageAnalysis;
}
