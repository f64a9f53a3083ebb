import type { Span } from '../../lib/model/article.ts';
import type { ExportFormat, ExportTarget } from '../../lib/model/cast-export.ts';
import type { Entity, NamedEntity } from '../../lib/model/entity.ts';
import type { FollowedNews } from '../../lib/model/followed.ts';
import type { ContextLookUp, CoverageLookUp, LastSeenArticle } from '../../lib/model/look-up.ts';
import type { PageView, SiteChoice } from './page-view.ts';

export interface PanelProps {
  readonly view: PageView;
  /** Grows with every other page that comes into view, so that each starts afresh. */
  readonly stamp: number;
  /** Null where the site is not known. */
  readonly site: SiteChoice | null;
  readonly followed: readonly NamedEntity[];
  /** What is new of them; null until it is known. */
  readonly news: FollowedNews | null;
  /** By entity id, as far as asked. */
  readonly coverage: Readonly<Record<string, CoverageLookUp>>;
  /** What encyclopaedias say, by entity id, as far as asked. */
  readonly contexts: Readonly<Record<string, ContextLookUp>>;
  /** Where the reader met them before, by entity id. */
  readonly meetings: Readonly<Record<string, LastSeenArticle>>;
  /** Null until asked. */
  readonly elsewhere: CoverageLookUp | null;
  /** What became of the last thing done; empty for nothing to say. */
  readonly notice: string;
  /** Entity to begin with. */
  readonly firstId: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: PanelActions;
}

export interface PanelActions {
  readonly site: (on: boolean) => void;
  readonly reload: () => void;
  readonly grantAccess: () => void;
  readonly show: (span: Span) => void;
  readonly follow: (entity: NamedEntity, follow: boolean) => void;
  /** The page of an entity was opened. */
  readonly entity: (entity: Entity) => void;
  readonly elsewhere: () => void;
  /** Calls off what is being asked about an entity; about the story elsewhere, where it is null. */
  readonly stop: (entity: NamedEntity | null) => void;
  /** The reader wants to see what is new of followed names. */
  readonly news: () => void;
  /** What is new of a followed name was looked at. */
  readonly seeNews: (id: string) => void;
  /** `id` is null for the whole cast. */
  readonly export: (id: string | null, format: ExportFormat, target: ExportTarget) => void;
}
