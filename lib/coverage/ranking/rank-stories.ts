import type { Story } from '../../model/coverage/story.ts';
import { verdictOn } from './verify-story.ts';

const HOUR = 60 * 60_000;
const HALF_LIFE = 48 * HOUR;
/** Weight of sharing the first name of the cast; the tenth counts a third of that. */
const SHARED_WEIGHT = 0.7;
/** Cast members compared. Names mentioned in passing say little. */
const MAX_CAST = 15;

/** What stories are ranked against. */
export interface StoryQuery {
  /** The entity that stories should be about. */
  readonly entityId: string;
  /** Ids of the page's cast, most important first. */
  readonly castIds: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Relevance, above 0: higher if a story names the entity early, shares the cast, and is recent. */
export function storyScore(story: Story, { entityId, castIds, now }: StoryQuery): number {
  const place = story.entityIds.indexOf(entityId);
  const verdict = verdictOn(story, entityId);
  // Lower if only a full-text search found the name, in neither the headline nor the summary.
  const prominence = verdict ? verdict.prominence / (1 + 0.15 * place) : 0.3;
  return prominence * (1 + sharedCast(story, castIds, entityId)) * freshness(now - story.published);
}

/** Summed weight of the cast members in a story; the leading ones count most. */
function sharedCast(story: Story, castIds: readonly string[], except: string): number {
  let sum = 0;
  castIds.slice(0, MAX_CAST).forEach((id, place) => {
    if (id !== except && story.entityIds.includes(id)) sum += SHARED_WEIGHT / (1 + 0.2 * place);
  });
  return sum;
}

function freshness(age: number): number {
  return 0.08 + 0.92 * 2 ** (-Math.max(0, age) / HALF_LIFE);
}
