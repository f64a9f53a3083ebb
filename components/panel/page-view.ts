import type { PageAnalysis, Portrait } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';

/** The article in view and all that is known of it. */
export interface ReadArticle {
  readonly article: ArticleText;
  readonly analysis: PageAnalysis;
  /** What the article says of its cast, by entity id; null until that is found out. */
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  /** Whether the page changed so often that newer text is not looked at any more. */
  readonly stopped: boolean;
}

/** What is known of the tab in view. */
export type PageView =
  | {
      readonly state:
        | 'asking'
        /** A page that no extension may read, such as the browser's own. */
        | 'closed-page'
        /** A page from before the extension was installed or updated. */
        | 'no-script'
        /** The reader's browser keeps news sites from the extension. */
        | 'withheld'
        | 'switched-off'
        | 'no-article'
        | 'reading';
    }
  | { readonly state: 'failed'; readonly reason: string }
  | ({ readonly state: 'read' } & ReadArticle);

/** What the reader has decided for the site in view. */
export interface SiteChoice {
  readonly host: string;
  readonly on: boolean;
}
