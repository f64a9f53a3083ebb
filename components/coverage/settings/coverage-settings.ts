import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';
import type { MutedOutlet } from '../../../lib/model/coverage/story.ts';

export interface CoverageActions {
  readonly live: (id: string, on: boolean, need?: string) => void;
  readonly feeds: (feeds: readonly ListedFeed[], on: boolean) => void;
  /** Replaces a page by the feed that it names. */
  readonly replace: (page: ListedFeed, address: string) => void;
  /** An address as typed, and a name, which may be empty. */
  readonly add: (address: string, name: string) => void;
  readonly opml: (file: File) => void;
  readonly unmute: (outlet: MutedOutlet) => void;
  readonly refresh: () => void;
  readonly cancelRefresh: () => void;
  readonly readingHistory: (on: boolean) => void;
  readonly deleteData: () => void;
}
