/** Occurs in no id. */
const SEPARATOR = '\u0000';
/** Ages are counted down from this minute (in the year 2160), so that the newest story sorts first. */
const LAST_MINUTE = 99_999_999;

/** Index keys of a story, one per entity: see `StoredStory.entityKeys`. */
export function entityKeys(entityIds: readonly string[], published: number): string[] {
  const age = ageKey(published);
  return entityIds.map(id => id + SEPARATOR + age);
}

/** A time span, in milliseconds since 1970. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The index keys of an entity, newest story first: all of them, or those of a time span. */
export function keyRangeOf(entityId: string, span?: TimeSpan): IDBKeyRange {
  const start = entityId + SEPARATOR;
  if (!span) return IDBKeyRange.bound(start, `${start}~`);
  return IDBKeyRange.bound(start + ageKey(span.to), start + ageKey(span.from));
}

function ageKey(published: number): string {
  const minute = Math.min(LAST_MINUTE, Math.max(0, Math.floor(published / 60_000)));
  return String(LAST_MINUTE - minute).padStart(8, '0');
}
