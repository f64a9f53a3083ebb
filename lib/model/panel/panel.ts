import type { Portrait } from '../analysis.ts';
import type { Span } from '../article.ts';
import type { Outlet } from '../coverage/outlet.ts';
import type { SavedStory } from '../coverage/story.ts';
import type { KnownEntity, NamedEntity } from '../entity.ts';
import type { ExportFormat, ExportTarget } from './cast-export.ts';
import type { FollowedNews } from './followed.ts';
import type { ContextLookUp, CoverageLookUp, LastSeenArticle } from './look-up-state.ts';
import type { TabState } from './page-state.ts';
import type { StoryActions } from './story-actions.ts';

/** Whether Dramatis is on for a site. */
export interface SiteState {
  readonly host: string;
  readonly on: boolean;
  /** Whether its pages are read even if they don't look like articles. */
  readonly isRead: boolean;
}

/** Known names that a query may mean, best first, each with the address of its look-up page. */
export interface FoundElsewhere {
  readonly query: string;
  readonly names: readonly { readonly entity: KnownEntity; readonly address: string }[];
}

/** Everything that popup and side panel show. */
export interface PanelState {
  readonly page: TabState;
  /** Address of the page; null if the browser hides it. */
  readonly address: string | null;
  /** Changes whenever another page comes into view, so that its view starts from scratch. */
  readonly pageNumber: number;
  /** Null until it is known. */
  readonly site: SiteState | null;
  /** What the article says about each of its cast, by entity id; null until it is known. */
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  readonly followed: readonly NamedEntity[];
  /** Null until it is known. */
  readonly news: FollowedNews | null;
  /** Related stories by entity id, for the names looked up so far. */
  readonly coverage: Readonly<Record<string, CoverageLookUp>>;
  /** What encyclopaedias say, by entity id, for the names looked up so far. */
  readonly contexts: Readonly<Record<string, ContextLookUp>>;
  /** By entity id, for the names looked up so far. */
  readonly lastSeen: Readonly<Record<string, LastSeenArticle>>;
  /** The open article's story in other outlets; null until the reader wants to see it. */
  readonly storyCoverage: CoverageLookUp | null;
  /** Stories saved for later, the last one first. */
  readonly saved: readonly SavedStory[];
  /** Outlets to begin with, if none is on and the reader wants to see related stories. */
  readonly starter: readonly Outlet[];
  /** The latest answer to a search for names; null if there is none. */
  readonly found: FoundElsewhere | null;
  /** Result of the last action; empty if there is nothing to say. */
  readonly notice: string;
}

/** Everything that readers can do in popup and side panel. */
export interface PanelActions {
  readonly stories: StoryActions;
  readonly setSite: (on: boolean) => void;
  /** Must be called within a click. Null if the browser has no side panel. */
  readonly openSidePanel: (() => void) | null;
  readonly reload: () => void;
  /** Reads the page although it doesn't look like an article, and from now on all pages of its site. */
  readonly readAnyway: () => void;
  /** Must be called within a click: browsers ask for permissions at no other time. */
  readonly requestAccess: () => void;
  /** Scrolls the page to a passage of the article. */
  readonly show: (span: Span) => void;
  readonly follow: (entity: NamedEntity, on: boolean) => void;
  /** Looks up related stories and context of a name in the cast. */
  readonly lookUp: (entity: NamedEntity) => void;
  /** Looks up the open article's story in other outlets. */
  readonly lookUpStory: () => void;
  /** Shows what is stored about the open article's story, without sending anything. */
  readonly readStory: () => void;
  /** Turns on the outlets to begin with and looks up a name, or the story if it is null. Must be called within a click. */
  readonly turnOnStarter: (entity: NamedEntity | null) => void;
  /** Looks for known names, on this device. An empty query ends the search. */
  readonly findNames: (query: string) => void;
  /** Cancels the requests about a name, or, if it is null, those about the open article's story. */
  readonly cancel: (entity: NamedEntity | null) => void;
  /** Looks for new stories about followed names. */
  readonly refreshNews: () => void;
  /** Marks the new stories about a followed name as seen. */
  readonly markSeen: (id: string) => void;
  /** Exports one of the cast, or all of it if `id` is null. */
  readonly exportCast: (id: string | null, format: ExportFormat, target: ExportTarget) => void;
}
