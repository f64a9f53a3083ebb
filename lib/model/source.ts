import type { StoryGroup } from './story.ts';

/** Why a source gave nothing, with what stands in the place of `$1` in its words. `said`: the server's own words. */
export interface SourceError {
  readonly why:
    | 'permission'
    | 'room'
    | 'unkept'
    | 'slow'
    | 'elsewhere'
    | 'unreadable'
    | 'person'
    | 'consent'
    | 'http'
    | 'gone'
    | 'key'
    | 'server'
    | 'wrongKey'
    | 'shortName'
    | 'name'
    | 'noJson'
    | 'engines'
    | 'page'
    | 'titledPage'
    | 'feedAt'
    | 'jsonAs'
    | 'broken'
    | 'empty'
    | 'form'
    | 'noFeed'
    | 'noLinks'
    | 'said';
  readonly value?: string | number | undefined;
}

/** How it went with one source of coverage. */
export type SourceState =
  | {
      readonly state:
        | 'off'
        | /** On, and not asked this time. */ 'unasked'
        | 'loading'
        | 'ok'
        | 'none'
        | 'offline';
    }
  | { readonly state: 'busy' /** Milliseconds since 1970. */; readonly until: number }
  | { readonly state: 'blocked' | 'changed'; readonly trouble: SourceError };

export interface SourceReport {
  readonly id: string;
  readonly name: string;
  readonly state: SourceState;
}

/** What else was written about something, and how complete the answer is. */
export interface Coverage {
  readonly groups: readonly StoryGroup[];
  readonly sources: readonly SourceReport[];
}
