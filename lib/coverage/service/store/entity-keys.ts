/** No id holds it. */
const SEPARATOR = '\u0000';
/** Minutes since 1970 of the year 2160: eight digits, counted down so that the newest sorts first. */
const LAST_MINUTE = 99_999_999;

/** One index key for each entity of a story: see `StoredStory.entityKeys`. */
export function entityKeys(entityIds: readonly string[], published: number): string[] {
  const age = ageKey(published);
  return entityIds.map(id => id + SEPARATOR + age);
}

/** The index keys of an entity, the newest story first. */
export function keyRangeOf(entityId: string): IDBKeyRange {
  return IDBKeyRange.bound(entityId + SEPARATOR, `${entityId + SEPARATOR}~`);
}

function ageKey(published: number): string {
  const minute = Math.min(LAST_MINUTE, Math.max(0, Math.floor(published / 60_000)));
  return String(LAST_MINUTE - minute).padStart(8, '0');
}
