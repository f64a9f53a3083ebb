import type { SavedStory, Story } from '../coverage/story.ts';

/** What readers can do with a story. */
export interface StoryActions {
  /** Saves a story for later, or removes it. */
  readonly save: (story: Omit<SavedStory, 'savedAt'>, on: boolean) => void;
  /** Hides all stories of its outlet. */
  readonly mute: (story: Pick<Story, 'outlet' | 'url'>) => void;
  readonly copyLink: (url: string) => void;
  /** Opens the device's share menu; null if it has none. */
  readonly share: ((story: Pick<Story, 'title' | 'url'>) => void) | null;
}
