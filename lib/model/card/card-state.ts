import type { Chosen, PageAnalysis } from '../analysis.ts';
import type { Span } from '../article.ts';
import type { Outlet } from '../coverage/outlet.ts';
import type { Entity } from '../entity.ts';
import type { CoverageLookUp, LastSeenArticle } from '../panel/look-up-state.ts';
import type { CardSetup } from './card-setup.ts';
import type { CardView } from './card-view.ts';

/** Everything that a card shows. */
export interface CardState {
  readonly view: CardView;
  readonly setup: CardSetup;
  /** The view's analysis, with what is known about the names. */
  readonly analysis: PageAnalysis;
  /** Ids. */
  readonly followed: ReadonlySet<string>;
  /** Related stories by entity id, for the names looked up so far. */
  readonly coverage: Readonly<Record<string, CoverageLookUp>>;
  /** Outlets to begin with; empty until they are needed. */
  readonly starter: readonly Outlet[];
  /** In base64, by entity id, for those that have arrived. */
  readonly pictures: Readonly<Record<string, string>>;
  /** By entity id. */
  readonly lastSeen: Readonly<Record<string, LastSeenArticle>>;
}

/** Everything that readers can do in a card. Changes resolve to whether they were saved. */
export interface CardActions {
  /** Looks up what is stored about an entity that the card now shows. */
  readonly lookUp: (entityId: string) => void;
  readonly follow: (entity: Entity, on: boolean) => Promise<boolean>;
  /** What else a name may mean; empty if nothing else is known. */
  readonly otherMeanings: (name: string, entityId: string) => Promise<readonly Entity[]>;
  /** "Wrong match": this name doesn't refer to this entity. */
  readonly markWrong: (name: string, entityId: string, isWrong: boolean) => Promise<boolean>;
  /** This name refers to another entity than was thought, for good. */
  readonly correct: (name: string, entityId: string, meant: Entity) => Promise<boolean>;
  readonly ignoreName: (name: string, ignore: boolean) => Promise<boolean>;
  readonly turnSiteOff: () => void;
  /** The reader says which entity a doubtful name means; applies to this page. */
  readonly choose: (entity: Entity) => void;
  /** The reader takes back what they have said that the name means. */
  readonly takeBack: (name: string, entityId: string, chosen: Chosen) => Promise<boolean>;
  readonly showSpan: (span: Span) => void;
  /** Opens an entity's page in the side panel; null if the browser has none. Must be called within a click. */
  readonly openPanel: ((entityId: string) => void) | null;
  /** Turns on the outlets to begin with and looks for stories about an entity. Must be called within a click. */
  readonly turnOnStarter: (entityId: string) => void;
  /** Keeps the card open wherever the pointer goes. */
  readonly hold: () => void;
  readonly close: () => void;
}
