import type { PanelState } from '../model/panel/panel.ts';
import type { Settings } from '../model/settings.ts';
import type { Backend } from './backend.ts';
import { openPage } from './page-subject.ts';
import type { Store } from './store.ts';

/**
 * Returns a function that looks for new stories about followed names. They stay in view while the panel is open, even
 * after the reader has seen them.
 */
export function createNewsFinder(
  store: Store<PanelState>,
  { sendToBackground }: Pick<Backend, 'sendToBackground'>,
): (followed: Settings['followed']) => Promise<void> {
  /** When the reader last looked at each name before this panel was opened. */
  const since = new Map<string, number>();
  let latest = 0;
  return async followed => {
    const request = ++latest;
    for (const { id, seenAt } of followed) if (!since.has(id)) since.set(id, seenAt);
    const names = followed.map(({ id }) => ({ id, seenAt: since.get(id)! }));
    const { news, hasFeeds } = await sendToBackground('followedNews', { names, page: openPage(store.state) });
    if (request !== latest) return;
    const seen = new Set(followed.flatMap(({ id, seenAt }) => (seenAt > since.get(id)! ? [id] : [])));
    store.change({ news: { groups: news, seen, hasFeeds } });
  };
}
