import type { CoverageContext } from '../coverage-context.ts';
import { isRetained } from '../store/retention.ts';
import type { ContextRecord, ReplyRecord } from '../store/schema.ts';
import { isFull, withRoom } from '../store/with-room.ts';

// If the browser has no room for a reply, it is held in memory until the background stops. Otherwise the same request
// would be sent again and again.

/** A live source's last reply about an entity, if there is one. */
export async function cachedReply(
  context: CoverageContext,
  source: string,
  entityId: string,
): Promise<ReplyRecord | undefined> {
  const reply =
    (await (await context.store()).get('answers', [source, entityId])) ??
    (context.unsavedReplies.get(`${source} ${entityId}`) as ReplyRecord | undefined);
  return reply && isRetained('answers', reply.at, context.now()) ? reply : undefined;
}

export async function cacheReply(context: CoverageContext, record: ReplyRecord): Promise<void> {
  const store = await context.store();
  const write = () => store.put('answers', record);
  await withRoom(store, write).catch(holdIfFull(context, `${record.source} ${record.entityId}`, record));
}

/** Wikipedia's last reply about an entity, if there is one. */
export async function cachedContext(
  context: CoverageContext,
  entityId: string,
): Promise<ContextRecord | undefined> {
  const reply =
    (await (await context.store()).get('contexts', entityId)) ??
    (context.unsavedReplies.get(entityId) as ContextRecord | undefined);
  return reply && isRetained('contexts', reply.at, context.now()) ? reply : undefined;
}

export async function cacheContext(context: CoverageContext, record: ContextRecord): Promise<void> {
  const store = await context.store();
  const write = () => store.put('contexts', record);
  await withRoom(store, write).catch(holdIfFull(context, record.entityId, record));
}

function holdIfFull(context: CoverageContext, key: string, record: ReplyRecord | ContextRecord) {
  return (error: unknown): void => {
    if (!isFull(error)) throw error;
    context.unsavedReplies.set(key, record);
  };
}
