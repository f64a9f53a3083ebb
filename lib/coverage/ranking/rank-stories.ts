import type { Story } from '../../model/story.ts';

const HOUR = 60 * 60_000;
/** After this a story counts half. */
const HALF_LIFE = 48 * HOUR;
/** Weight of sharing the page's first other name; the tenth counts a third of it. */
const SHARED = 0.7;
/** Cast members that count; those named in passing say little. */
const CAST = 15;

/** What a page is about, as far as ranking its coverage goes. */
export interface StoryQuestion {
  /** Whose coverage it is; absent where the page's own story is looked for elsewhere. */
  readonly entityId?: string | undefined;
  /** Ids of the page's cast, most important first. */
  readonly castIds: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How much a story belongs here, above 0: it names the entity early, shares the cast, is fresh. */
export function storyScore(story: Story, { entityId, castIds, now }: StoryQuestion): number {
  const place = entityId === undefined ? 0 : story.entityIds.indexOf(entityId);
  // A story that a full-text search found without the name in its headline or summary comes after those that say it.
  const prominence = place < 0 ? 0.3 : 1 / (1 + 0.15 * place);
  return prominence * (1 + sharedCast(story, castIds, entityId)) * freshness(now - story.published);
}

/** Weight of the cast that a story shares: the page's first names count most. */
export function sharedCast(story: Story, castIds: readonly string[], except?: string): number {
  let sum = 0;
  castIds.slice(0, CAST).forEach((id, place) => {
    if (id !== except && story.entityIds.includes(id)) sum += SHARED / (1 + 0.2 * place);
  });
  return sum;
}

function freshness(age: number): number {
  return 0.08 + 0.92 * 2 ** (-Math.max(0, age) / HALF_LIFE);
}
