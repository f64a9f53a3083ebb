/** What is known about a story's outlet. A field is absent if it isn't known. */
export interface OutletFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
  /** `story`: this story says that it is for subscribers. `outlet`: most stories of its outlet are. */
  readonly paid?: 'story' | 'outlet' | undefined;
}

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
  /** Only replies have it: the catalogue changes, saved stories don't. */
  readonly facts?: OutletFacts | undefined;
}

/** An outlet whose stories the reader doesn't want to see. */
export interface MutedOutlet {
  readonly name: string;
  /** Host name of the story by which it was muted. */
  readonly host: string;
}

/** A story that the reader saved for later. */
export interface SavedStory extends Pick<Story, 'url' | 'title' | 'outlet' | 'published'> {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Near-identical stories from several outlets. Show the first one. */
export interface StoryGroup {
  readonly stories: readonly Story[];
  /**
   * Why it is shown among the stories about a name; absent for reports of the open article's event.
   * - `named`: the headline or summary contains the name.
   * - `searched`: a full-text search found the name.
   * - `copy`: the headline is nearly identical to the open article's.
   */
  readonly reason?: 'named' | 'searched' | 'copy' | undefined;
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
  /** Countries of these outlets, ISO 3166-1 alpha-2, as far as they are known. */
  readonly countries: readonly string[];
  /** The names in it. */
  readonly names: readonly string[];
  /** Names that no earlier step has. */
  readonly added: readonly string[];
}
