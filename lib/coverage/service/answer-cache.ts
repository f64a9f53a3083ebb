import type { CoverageContext } from './coverage-context.ts';
import type { AnswerRecord, ContextRecord } from './store/schema.ts';
import { isFull, withRoom } from './store/with-room.ts';

// What was asked for by name. Where the browser has no room to keep it, it is remembered until the background sleeps:
// else it would be asked for again at once.

/** What a live source answered about an entity before, if it was asked. */
export async function cachedAnswer(
  desk: CoverageContext,
  source: string,
  entityId: string,
): Promise<AnswerRecord | undefined> {
  return (
    (await (await desk.store()).get('answers', [source, entityId])) ??
    (desk.unkept.get(`${source} ${entityId}`) as AnswerRecord | undefined)
  );
}

export async function cacheAnswer(desk: CoverageContext, record: AnswerRecord): Promise<void> {
  const store = await desk.store();
  const write = () => store.put('answers', record);
  await withRoom(store, write).catch(rememberIfFull(desk, `${record.source} ${record.entityId}`, record));
}

/** What an encyclopaedia answered about an entity before, if it was asked. */
export async function cachedContext(
  desk: CoverageContext,
  entityId: string,
): Promise<ContextRecord | undefined> {
  return (
    (await (await desk.store()).get('contexts', entityId)) ??
    (desk.unkept.get(entityId) as ContextRecord | undefined)
  );
}

export async function cacheContext(desk: CoverageContext, record: ContextRecord): Promise<void> {
  const store = await desk.store();
  const write = () => store.put('contexts', record);
  await withRoom(store, write).catch(rememberIfFull(desk, record.entityId, record));
}

function rememberIfFull(desk: CoverageContext, key: string, record: AnswerRecord | ContextRecord) {
  return (error: unknown): void => {
    if (!isFull(error)) throw error;
    desk.unkept.set(key, record);
  };
}
