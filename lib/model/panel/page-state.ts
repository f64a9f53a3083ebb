import type { PageAnalysis } from '../analysis.ts';
import type { ArticleText } from '../article.ts';

/** An article and everything found in it. */
export interface AnalysedArticle {
  readonly article: ArticleText;
  readonly analysis: PageAnalysis;
  /** `stopped`: the page changed too often, so new text is no longer analysed. */
  readonly watching: 'live' | 'stopped';
  /** Id of the entity whose card couldn't open because the page keeps cards from running. */
  readonly blockedCard?: string | undefined;
}

/** What a page's content script is doing. */
export type PageState =
  | {
      readonly state:
        | 'no-article'
        /** Dramatis is turned off on this site. */
        | 'off'
        | 'reading';
    }
  | { readonly state: 'failed'; readonly reason: string }
  | ({ readonly state: 'read' } & AnalysedArticle);

/** What the toolbar needs to know of a page's state. */
export type PageStateSummary =
  | { readonly state: Exclude<PageState['state'], 'read'> }
  /** `names`: how many the article has. */
  | { readonly state: 'read'; readonly names: number };

/** What popup and side panel know about the active tab: the state of its page, or why there is none. */
export type TabState =
  | PageState
  | {
      readonly state: /** The content script hasn't replied yet. */
        | 'connecting'
        /** The browser lets no extension read this page; its own pages are like that. */
        | 'closed-page'
        /** The page was open before Dramatis was installed or updated. */
        | 'no-script'
        /** Nothing replies, and the browser doesn't reveal the address: one of its own pages, or `no-script`. */
        | 'unknown-page'
        /** The browser settings keep Dramatis from reading websites. */
        | 'withheld';
    };
