import type { StoryGroup, TimelineStep } from './story.ts';

/** Why a source gave no stories. */
export interface SourceError {
  /** Selects the message to show. `said`: `value` is the server's own message. */
  readonly code:
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
  /** Replaces `$1` in the message. */
  readonly value?: string | number | undefined;
}

/** The outcome of the last request to a source. */
export type SourceState =
  | {
      readonly state:
        | 'off'
        | /** On, but nothing was requested. */ 'unasked'
        | 'loading'
        | 'ok'
        | 'none'
        | /** Found stories, but all of them are about something else with that name. */ 'dropped'
        | 'offline';
    }
  | {
      readonly state:
        | 'busy'
        | /** Its server was queried just before; this query runs as soon as it may. */ 'queued';
      /** Milliseconds since 1970. */
      readonly until: number;
    }
  | { readonly state: 'blocked' | 'changed'; readonly error: SourceError };

export interface SourceReport {
  readonly id: string;
  readonly name: string;
  readonly state: SourceState;
}

/** Related stories, and the state of every source that could add to them. */
export interface Coverage {
  readonly groups: readonly StoryGroup[];
  /** For the open article's event: its reports, oldest first. */
  readonly timeline?: readonly TimelineStep[] | undefined;
  readonly sources: readonly SourceReport[];
}
