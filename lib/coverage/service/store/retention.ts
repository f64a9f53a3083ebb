const DAY = 24 * 60 * 60_000;

/** How long each kind of record is kept and shown, in milliseconds. */
export const MAX_AGE = {
  /** By date of publication: older ones aren't news any more. */
  stories: 60 * DAY,
  /** Replies of live sources. */
  answers: 2 * DAY,
  /** Replies of the encyclopaedia. */
  contexts: 60 * DAY,
  /** The reading history. */
  meetings: 90 * DAY,
} as const;

/** Differences between clocks that are tolerated. A record from further in the future would outlive its age limit. */
const CLOCK_ERROR = DAY;

/** Whether a record may still be shown. `at` and `now` are milliseconds since 1970. */
export function isRetained(kind: keyof typeof MAX_AGE, at: number, now: number): boolean {
  return at > now - MAX_AGE[kind] && at <= now + CLOCK_ERROR;
}

/** No feed and no host rests longer. */
export const MAX_REST = DAY;

/** Whether a stored time is still to come. One that is further ahead than any rest was stored by a clock that was wrong. */
export function isAhead(time: number, now: number): boolean {
  return time > now && time <= now + MAX_REST;
}

/** The ranges of times that `isRetained` rejects. */
export function expiredRanges(kind: keyof typeof MAX_AGE, now: number): readonly IDBKeyRange[] {
  return [IDBKeyRange.upperBound(now - MAX_AGE[kind]), IDBKeyRange.lowerBound(now + CLOCK_ERROR, true)];
}
