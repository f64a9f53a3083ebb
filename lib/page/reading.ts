import type { ArticleText, PageAnalysis } from '../model.ts';
import type { TextMap } from './text-map.ts';

/** An article that was read and understood, and the way back to the page. */
export interface Reading {
  readonly article: ArticleText;
  readonly map: TextMap;
  readonly analysis: PageAnalysis;
}
