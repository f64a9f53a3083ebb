import { createContext } from 'preact';
import type { StoryActions } from '../../../lib/model/panel/story-actions.ts';

/** What readers can do with a story, and which they saved. Null where stories have no menu. */
export interface StoryTools extends StoryActions {
  /** Addresses. */
  readonly saved: ReadonlySet<string>;
}

/** A context, because stories are listed deep inside other parts that know nothing of it. */
export const StoryToolsContext = createContext<StoryTools | null>(null);
