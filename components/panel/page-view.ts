import type { PageAnalysis, Portrait } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Coverage, SourceState } from '../../lib/model/source.ts';
import type { StoryGroup } from '../../lib/model/story.ts';

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

/** The answer to a question for coverage, as far as it has come. */
export type CoverageView =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'answered'; readonly coverage: Coverage };

/** A name that the reader follows. */
export interface Followed {
  readonly id: string;
  readonly name: string;
}

/** What came in about followed names. */
export interface NewsView {
  /** By entity id. */
  readonly groups: Readonly<Record<string, readonly StoryGroup[]>>;
  /** Ids of the names whose news the reader has looked at by now. */
  readonly seen: ReadonlySet<string>;
  /** Whether any feed is on: without one, nothing can come in. */
  readonly hasFeeds: boolean;
}

/** What the reader has decided for the site in view. */
export interface SiteChoice {
  readonly host: string;
  readonly on: boolean;
}

/** What an encyclopaedia says of one of the cast, as far as it has come. */
export interface ContextView {
  readonly state: SourceState;
  readonly context: {
    readonly summary: string;
    /** Address of a picture. */
    readonly picture?: string | undefined;
    /** Address of the article. */
    readonly wikipedia?: string | undefined;
    /** Item, like Q42. */
    readonly wikidata?: string | undefined;
    readonly roles: readonly string[];
    readonly licence: string;
    /** When it was asked for, milliseconds since 1970. */
    readonly at: number;
  } | null;
}

/** An article in which the reader met somebody before. */
export interface MeetingView {
  readonly url: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
