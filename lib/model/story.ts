/** One news item about something, from a feed or a live source. */
export interface Story {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly outlet: string;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Ids of the entities that the finder met in title and summary. */
  readonly entityIds: readonly string[];
}

/** Near-identical stories of several outlets, the one to show first. */
export interface StoryGroup {
  readonly stories: readonly Story[];
  /**
   * Why it is shown. `named`: its headline or summary names what is asked about. `searched`: a search in whole articles
   * found the name. `alike`: its headline is like that of the open article. `copy`: nearly the open article's headline.
   */
  readonly reason: 'named' | 'searched' | 'alike' | 'copy';
  /** Ids of the page's cast that it names too. */
  readonly alsoNames: readonly string[];
}
