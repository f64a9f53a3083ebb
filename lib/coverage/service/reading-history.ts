import type { LastSeenArticle } from '../../model/look-up.ts';
import type { OpenPage } from '../open-article.ts';
import { pageKey } from '../web-address.ts';
import type { CoverageContext } from './coverage-context.ts';
import { withRoom } from './store/with-room.ts';

const DAY = 24 * 60 * 60_000;
/** Meetings further back than this are forgotten. */
const REMEMBERED = 90 * DAY;
/** The leading cast; who is named in passing was not met. */
const CAST = 15;

/** Remembers who is in an article that was read; does nothing while the reading memory is off. */
export async function recordReading(
  desk: CoverageContext,
  page: OpenPage,
  entityIds: readonly string[],
): Promise<void> {
  if (!(await desk.switches()).memory) return;
  const store = await desk.store();
  const at = desk.now();
  const key = pageKey(page.url);
  await withRoom(store, async () => {
    const transaction = store.transaction('meetings', 'readwrite');
    const meetings = transaction.store;
    const met = entityIds
      .slice(0, CAST)
      .map(entityId => meetings.put({ entityId, page: key, url: page.url, title: page.title, at }));
    let old = await meetings.index('byTime').openCursor(IDBKeyRange.upperBound(at - REMEMBERED));
    while (old) {
      await old.delete();
      old = await old.continue();
    }
    await Promise.all([...met, transaction.done]);
  });
}

/** Where the reader last met each, other than on this page. */
export async function lastSeen(
  desk: CoverageContext,
  page: OpenPage,
  entityIds: readonly string[],
): Promise<Record<string, LastSeenArticle>> {
  if (!(await desk.switches()).memory) return {};
  const store = await desk.store();
  const byEntity = store.transaction('meetings').store.index('byEntity');
  const here = pageKey(page.url);
  const met = await Promise.all(
    entityIds.map(async (id): Promise<[string, LastSeenArticle][]> => {
      const meetings = (await byEntity.getAll(id)).filter(meeting => meeting.page !== here);
      const last = meetings.sort((a, b) => b.at - a.at)[0];
      return last ? [[id, { url: last.url, title: last.title, at: last.at }]] : [];
    }),
  );
  return Object.fromEntries(met.flat());
}

/** Forgets all that was read. */
export async function deleteReadingHistory(desk: CoverageContext): Promise<void> {
  await (await desk.store()).clear('meetings');
}
