import type { StoryGroup } from '../../model.ts';
import type { Choices } from '../choices.ts';
import { askBackground } from '../messages.ts';
import { type AskedPage, openPage } from './asked-page.ts';

type Followed = Choices['followed'];

/** What came in about the names that the reader follows. */
export interface FollowedNews {
  /** By entity id, since the reader last looked before this panel was opened. */
  readonly groups: Readonly<Record<string, readonly StoryGroup[]>>;
  /** Ids of the names that the reader has looked at in this panel: what is theirs is new no more, and stays shown. */
  readonly seen: ReadonlySet<string>;
  /** Whether any feed is on: without one, nothing can come in. */
  readonly hasFeeds: boolean;
}

/** @returns asks for the news of followed names; null where they changed while it was asking */
export function openFollowedNews(): (followed: Followed, asked: AskedPage) => Promise<FollowedNews | null> {
  const since = new Map<string, number>();
  let turn = 0;
  return async (followed, asked) => {
    const own = ++turn;
    for (const { id, seenAt } of followed) if (!since.has(id)) since.set(id, seenAt);
    const names = followed.map(({ id }) => ({ id, seenAt: since.get(id)! }));
    const { news, hasFeeds } = await askBackground('followedNews', { names, page: openPage(asked) });
    const seen = new Set(followed.flatMap(({ id, seenAt }) => (seenAt > since.get(id)! ? [id] : [])));
    return own === turn ? { groups: news, seen, hasFeeds } : null;
  };
}
