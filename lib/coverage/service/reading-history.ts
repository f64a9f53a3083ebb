import type { LastSeenArticle } from '../../model/panel/look-up-state.ts';
import type { OpenPage } from '../../model/panel/open-page.ts';
import { pageKey } from '../../text/addresses/web-address.ts';
import type { CoverageContext } from './coverage-context.ts';
import { isRetained } from './store/retention.ts';
import { withRoom } from './store/with-room.ts';

/** Only the leading cast is recorded, not names mentioned in passing. */
const MAX_CAST = 15;

/** Records which names are in an article. Does nothing unless reading history is on. */
export async function recordReading(
  context: CoverageContext,
  page: OpenPage,
  entityIds: readonly string[],
): Promise<void> {
  if (!(await context.settings()).readingHistory) return;
  const store = await context.store();
  const at = context.now();
  const key = pageKey(page.url);
  await withRoom(store, async () => {
    const transaction = store.transaction('meetings', 'readwrite');
    const history = transaction.store;
    const written = entityIds
      .slice(0, MAX_CAST)
      .map(entityId => history.put({ entityId, page: key, url: page.url, title: page.title, at }));
    await Promise.all([...written, transaction.done]);
  });
  // It may have been turned off meanwhile.
  await deleteHistoryIfOff(context);
}

/** By entity id: the last other article in which the reader saw it. */
export async function lastSeen(
  context: CoverageContext,
  page: OpenPage,
  entityIds: readonly string[],
): Promise<Record<string, LastSeenArticle>> {
  if (!(await context.settings()).readingHistory) return {};
  const store = await context.store();
  const byEntity = store.transaction('meetings').store.index('byEntity');
  const openPage = pageKey(page.url);
  const seen = await Promise.all(
    entityIds.map(async (id): Promise<[string, LastSeenArticle][]> => {
      const articles = (await byEntity.getAll(id)).filter(
        article => article.page !== openPage && isRetained('meetings', article.at, context.now()),
      );
      const last = articles.sort((a, b) => b.at - a.at)[0];
      return last ? [[id, { url: last.url, title: last.title, at: last.at }]] : [];
    }),
  );
  return Object.fromEntries(seen.flat());
}

export async function deleteReadingHistory(context: CoverageContext): Promise<void> {
  await (await context.store()).clear('meetings');
}

/** The history is deleted however it was turned off: by its switch, by an import, by undoing one. */
export async function deleteHistoryIfOff(context: CoverageContext): Promise<void> {
  if (!(await context.settings()).readingHistory) await deleteReadingHistory(context);
}
