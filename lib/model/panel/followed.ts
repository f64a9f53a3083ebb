import type { StoryGroup } from '../coverage/story.ts';

/** New stories about followed names. */
export interface FollowedNews {
  /** By entity id; those that arrived after the reader last looked, before this panel was opened. */
  readonly groups: Readonly<Record<string, readonly StoryGroup[]>>;
  /** Ids of the names whose stories the reader has opened in this panel. They stay listed, but no longer count as new. */
  readonly seen: ReadonlySet<string>;
  /** Without a feed that is on, no stories can arrive. */
  readonly hasFeeds: boolean;
}
