import { createContext } from 'preact';
import type { StoryActions } from '../../../lib/model/panel/story-actions.ts';

/** What readers can do with a story, and which they saved. Null if stories have no menu. */
export interface StoryTools extends StoryActions {
  /** Addresses. */
  readonly saved: ReadonlySet<string>;
}

/** A context, because the parts around a list of stories don't need it. */
export const StoryToolsContext = createContext<StoryTools | null>(null);
