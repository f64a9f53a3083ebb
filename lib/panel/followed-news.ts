import { sendToBackground } from '../extension/messaging/messages.ts';
import { readSettings, updateSetting } from '../extension/settings/settings.ts';
import type { NamedEntity } from '../model/entity.ts';
import type { FollowedNews } from '../model/followed.ts';
import type { Settings } from '../model/settings.ts';
import { openPage, type PageSubject } from './page-subject.ts';

/** What is done about followed names. */
export interface Following {
  readonly follow: (entity: NamedEntity, follow: boolean) => Promise<void>;
  /** What has come in about followed names since it was asked last. */
  readonly lookForNews: () => Promise<void>;
  /** The reader has looked at what is new of a followed name. */
  readonly seeNews: (id: string) => Promise<void>;
}

/**
 * Follows names and looks for their news.
 * @param now the page in view, and the choices as they are
 * @param change takes what has become known
 */
export function openFollowing(
  now: () => PageSubject & { readonly settings: Settings },
  change: (part: { readonly settings?: Settings; readonly news?: FollowedNews }) => void,
): Following {
  const since = new Map<string, number>();
  let turn = 0;
  return {
    async follow({ id, name }, follow) {
      await updateSetting('followed', all => [
        ...all.filter(other => other.id !== id),
        ...(follow ? [{ id, name, seenAt: Date.now() }] : []),
      ]);
      change({ settings: await readSettings() });
    },
    async seeNews(id) {
      const seenAt = Date.now();
      await updateSetting('followed', all => all.map(one => (one.id === id ? { ...one, seenAt } : one)));
    },
    async lookForNews() {
      const own = ++turn;
      const { followed } = now().settings;
      for (const { id, seenAt } of followed) if (!since.has(id)) since.set(id, seenAt);
      const names = followed.map(({ id }) => ({ id, seenAt: since.get(id)! }));
      const { news, hasFeeds } = await sendToBackground('followedNews', { names, page: openPage(now()) });
      // Those followed may have changed meanwhile.
      if (own !== turn) return;
      const seen = new Set(followed.flatMap(({ id, seenAt }) => (seenAt > since.get(id)! ? [id] : [])));
      change({ news: { groups: news, seen, hasFeeds } });
    },
  };
}
