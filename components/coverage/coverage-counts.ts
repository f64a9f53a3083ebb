import type { Coverage } from '../../lib/model/coverage/source.ts';

export interface Count<Key> {
  readonly key: Key;
  readonly stories: number;
}

const DAY = 24 * 3600 * 1000;

/** Most days shown: older stories aren't news. */
const MOST_DAYS = 14;
const MOST_OUTLETS = 5;

/** Stories per day up to today, each day by its local midnight in milliseconds since 1970; empty days included. */
export function storiesPerDay({ groups }: Coverage, now: number): Count<number>[] {
  const stories = groups.flatMap(group => group.stories);
  const today = midnight(now);
  const days = Array.from({ length: MOST_DAYS }, (_, back) =>
    midnight(today - back * DAY + DAY / 2),
  ).reverse();
  const counts = days.map(key => ({
    key,
    stories: stories.filter(({ published }) => midnight(published) === key).length,
  }));
  const first = counts.findIndex(count => count.stories > 0);
  return first < 0 ? [] : counts.slice(Math.min(first, MOST_DAYS - 7));
}

/** The outlets with the most stories. */
export function storiesPerOutlet({ groups }: Coverage): Count<string>[] {
  const counts = new Map<string, number>();
  for (const { outlet } of groups.flatMap(group => group.stories))
    counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts]
    .map(([key, stories]) => ({ key, stories }))
    .sort((a, b) => b.stories - a.stories || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_OUTLETS);
}

function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
