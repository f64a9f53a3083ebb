/** One item of a feed or a search. */
export interface Story {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly outlet: string;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Ids of the entities named in title and summary, in order of first mention. */
  readonly entityIds: readonly string[];
  /** How many of them are named in the title. Stories saved by older versions lack it. */
  readonly titleNames?: number | undefined;
  /** Those of the ids that are only probable. Stories saved by older versions lack it. */
  readonly probableIds?: readonly string[] | undefined;
}

/** Near-identical stories from several outlets. Show the first one. */
export interface StoryGroup {
  readonly stories: readonly Story[];
  /**
   * Why it is shown:
   * - `named`: the headline or summary contains the name.
   * - `searched`: a full-text search found the name.
   * - `alike`: the headline is similar to the open article's.
   * - `copy`: the headline is nearly identical to the open article's.
   */
  readonly reason: 'named' | 'searched' | 'alike' | 'copy';
  /** `probable`: something else may have the name in these stories. */
  readonly tier: 'sure' | 'probable';
  /** Ids of other cast members it names. */
  readonly alsoNames: readonly string[];
}

/** One text about an event, at the time of its first copy. */
export interface TimelineStep {
  readonly story: Story;
  /** `event`: it reports the event. `maybe`: it may follow it up. `open`: it is the open article. */
  readonly kind: 'event' | 'maybe' | 'open';
  /** Every outlet that published it, the first one first. */
  readonly outlets: readonly string[];
  /** Names that no earlier step has. */
  readonly added: readonly string[];
}
