// The nouns that every room shares. Types only.

/** What a name stands for. `group` is a people or a faith ("French", "Muslims"). */
export type Kind = 'person' | 'organization' | 'place' | 'product' | 'law' | 'event' | 'work' | 'group';

/** How a mention is marked: by a line under it, or by the ground of its words. */
export type MarkStyle = 'line' | 'dots' | 'dashes' | 'tint';

/** A stretch of text: JavaScript string indices, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph, heading or list item of an article; its span points into `ArticleText.text`. */
export interface TextBlock extends Span {
  readonly role: 'headline' | 'heading' | 'paragraph';
}

/** What the page script reads off a page: the blocks' text joined by newlines. All offsets point into `text`. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** BCP 47 tag the page declares, if it declares one. */
  readonly language?: string | undefined;
}

/** A name found in a text, not yet tied to anything. */
export interface Mention extends Span {
  readonly kind: Kind;
}

export type RelationName = 'worksFor' | 'leads' | 'memberOf' | 'makes' | 'partOf' | 'locatedIn' | 'succeeded';

export interface Relation {
  readonly name: RelationName;
  /** Id of the entity that the relation points to. */
  readonly to: string;
}

/** Something the knowledge base or a pack describes. */
export interface KnownEntity {
  readonly source: 'knowledge';
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Who or what it is, in one line; empty where only the name is known. */
  readonly context: string;
  /** The month for which the context is vouched for, `YYYY-MM`; empty where there is no context. */
  readonly asOf: string;
  readonly relations: readonly Relation[];
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** A name that only this article explains. */
export interface ArticleEntity {
  readonly source: 'article';
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

export type Entity = KnownEntity | ArticleEntity;

/** A mention tied to an entity of the same analysis. */
export interface LinkedMention extends Mention {
  readonly entityId: string;
  /** Probability, 0 to 1, that both span and entity are right. */
  readonly confidence: number;
}

/** One of the cast: an entity and where this article names it. */
export interface CastMember {
  readonly entity: Entity;
  /** The sentence that introduces it. */
  readonly introduction: Span;
  /** Ids of those it shares sentences with, most often first. */
  readonly appearsWith: readonly string[];
  readonly mentionCount: number;
}

/** What this article says of one of its cast, in the article's own words. */
export interface Portrait {
  /** The description that it is introduced with: "Defense Secretary", "a spokeswoman for the county". */
  readonly role?: Span | undefined;
  /** Quotations attributed to it. */
  readonly quotes: readonly Span[];
}

/** All that is found on one page. */
export interface PageAnalysis {
  /** Most important first. */
  readonly cast: readonly CastMember[];
  /** In the order of the text, never overlapping. */
  readonly mentions: readonly LinkedMention[];
  /** Whether the article could be read in full, or only known names were looked for. */
  readonly reading: 'english' | 'known-names-only';
}

/** One news item about something, from a feed or a live source. */
export interface Story {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly outlet: string;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Ids of the entities that the finder met in title and summary. */
  readonly entityIds: readonly string[];
}

/** Near-identical stories of several outlets, the one to show first. */
export interface StoryGroup {
  readonly stories: readonly Story[];
  /**
   * Why it is shown. `named`: its headline or summary names what is asked about. `searched`: a search in whole articles
   * found the name. `alike`: its headline is like that of the open article. `copy`: nearly the open article's headline.
   */
  readonly reason: 'named' | 'searched' | 'alike' | 'copy';
  /** Ids of the page's cast that it names too. */
  readonly alsoNames: readonly string[];
}

/** Why a source gave nothing, with what stands in the place of `$1` in its words. `said`: the server's own words. */
export interface Trouble {
  readonly why:
    | 'permission'
    | 'room'
    | 'unkept'
    | 'slow'
    | 'elsewhere'
    | 'unreadable'
    | 'person'
    | 'consent'
    | 'http'
    | 'gone'
    | 'key'
    | 'server'
    | 'wrongKey'
    | 'shortName'
    | 'name'
    | 'noJson'
    | 'engines'
    | 'page'
    | 'titledPage'
    | 'feedAt'
    | 'jsonAs'
    | 'broken'
    | 'empty'
    | 'form'
    | 'noFeed'
    | 'noLinks'
    | 'said';
  readonly value?: string | number | undefined;
}

/** How it went with one source of coverage. */
export type SourceState =
  | {
      readonly state:
        | 'off'
        | /** On, and not asked this time. */ 'unasked'
        | 'loading'
        | 'ok'
        | 'none'
        | 'offline';
    }
  | { readonly state: 'busy' /** Milliseconds since 1970. */; readonly until: number }
  | { readonly state: 'blocked' | 'changed'; readonly trouble: Trouble };

export interface SourceReport {
  readonly id: string;
  readonly name: string;
  readonly state: SourceState;
}

/** What else was written about something, and how complete the answer is. */
export interface Coverage {
  readonly groups: readonly StoryGroup[];
  readonly sources: readonly SourceReport[];
}

/** What a pack of the reader's own entries says of itself. All but the name may be empty. */
export interface PackHeader {
  readonly name: string;
  readonly version: string;
  /** The day of its facts, `YYYY-MM-DD`. */
  readonly date: string;
  readonly licence: string;
  readonly source: string;
}

/** A pack that has been added, without its entries. */
export interface PackSummary extends PackHeader {
  /** Made from its name; every id in the pack starts with it. A pack of the same key takes the place of the old one. */
  readonly key: string;
  /** `entries`: came as text and can be exported as text. `compiled`: came from the converter. */
  readonly form: 'entries' | 'compiled';
  readonly entities: number;
  /** Distinct names and aliases. */
  readonly forms: number;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** Why it could not be opened the last time; it is left aside until it can be. */
  readonly problem?: string | undefined;
}

/** Something wrong with one line of a file; line 0 means the file as a whole. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}
