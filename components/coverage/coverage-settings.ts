import type { ListedFeed } from '../../lib/model/coverage-status.ts';

export interface CoverageActions {
  readonly live: (id: string, on: boolean, need?: string) => void;
  readonly feeds: (feeds: readonly ListedFeed[], on: boolean) => void;
  /** A page that names its feed gives way to that feed. */
  readonly replace: (page: ListedFeed, address: string) => void;
  /** An address as the reader typed it, and a name or nothing. */
  readonly add: (address: string, name: string) => void;
  readonly opml: (file: File) => void;
  readonly refresh: () => void;
  readonly cancelRefresh: () => void;
  readonly readingHistory: (on: boolean) => void;
  readonly deleteData: () => void;
}
