import type { Outlet } from '../coverage/outlet.ts';
import type { SavedStory } from '../coverage/story.ts';
import type { KnownDetails, NamedEntity } from '../entity.ts';
import type { ContextLookUp, CoverageLookUp, NameLookUp } from './look-up-state.ts';
import type { StoryActions } from './story-actions.ts';

/** Everything that the lookup page shows. */
export interface LookupState {
  readonly query: string;
  readonly found: NameLookUp;
  readonly open: KnownDetails | null;
  readonly coverage: CoverageLookUp;
  readonly context: ContextLookUp | undefined;
  /** Outlets to begin with, if none is on. */
  readonly starter: readonly Outlet[];
  readonly followed: readonly NamedEntity[];
  /** Stories saved for later, the last one first. */
  readonly saved: readonly SavedStory[];
  /** Result of the last action; empty if there is nothing to say. */
  readonly notice: string;
}

/** Everything that readers can do on the lookup page. */
export interface LookupActions {
  readonly stories: StoryActions;
  /** Called for every change to the search field. */
  readonly search: (query: string) => void;
  /** Opens an entity; null closes the open one. */
  readonly open: (id: string | null) => void;
  /** Opens the first result, once there is one. */
  readonly openFirst: () => void;
  /** Turns on the outlets to begin with and looks up the open entity again. Must be called within a click. */
  readonly turnOnStarter: () => void;
  /** Cancels the requests about the open entity. */
  readonly cancel: () => void;
  /** Follows or unfollows the open entity. */
  readonly follow: (on: boolean) => void;
}
