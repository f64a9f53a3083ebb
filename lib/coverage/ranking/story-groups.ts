import type { Story, StoryGroup } from '../../model/coverage/story.ts';
import type { OpenPage } from '../../model/panel/open-page.ts';
import { copyOf, withoutPage } from '../open-article.ts';
import { mixOutlets, type Scored } from './mix-outlets.ts';
import { type StoryQuery, storyScore } from './rank-stories.ts';
import { Sketch, sameStory } from './same-story.ts';
import { verdictOn } from './verify-story.ts';

/** Stories compared with each other; the cost grows with the square. */
const MAX_COMPARED = 120;

/**
 * Groups stories about an entity, best first, mixing outlets. The open article is left out; its copies form the last
 * group, because the reader already knows what they say. Probable groups come below sure ones.
 */
export function relatedStoryGroups(
  stories: readonly Story[],
  query: StoryQuery,
  page?: OpenPage,
): StoryGroup[] {
  const { copies, others } = gather(stories, query, page);
  const isSure = ({ tier }: StoryGroup): boolean => tier === 'sure';
  return [...others.filter(isSure), ...others.filter(group => !isSure(group)), ...copies];
}

interface Group {
  readonly leader: Sketch;
  readonly members: Scored[];
}

function gather(
  stories: readonly Story[],
  query: StoryQuery,
  page: OpenPage | undefined,
): { readonly copies: StoryGroup[]; readonly others: StoryGroup[] } {
  const scored = withoutPage(stories, page)
    .map(story => ({ story, score: storyScore(story, query) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_COMPARED);
  const groups = groupStories(scored);
  const isCopy = copyOf(page);
  const copied = groups.filter(({ leader }) => isCopy(leader)).flatMap(({ members }) => members);
  const others = mixOutlets(groups.filter(({ leader }) => !isCopy(leader)).map(({ members }) => members));
  return {
    copies: copied.length > 0 ? [storyGroup(copied, 'copy', query)] : [],
    others: others.map(group => storyGroup(group, reasonOf(group, query), query)),
  };
}

function storyGroup(
  group: readonly Scored[],
  reason: StoryGroup['reason'],
  { castIds, entityId }: StoryQuery,
): StoryGroup {
  const stories = group.map(({ story }) => story);
  const alsoNames = castIds.filter(
    id => id !== entityId && stories.some(({ entityIds }) => entityIds.includes(id)),
  );
  return { stories, reason, tier: tierOf(stories, entityId), alsoNames };
}

/** One story that surely names the entity settles it for its copies. */
function tierOf(stories: readonly Story[], entityId: string): StoryGroup['tier'] {
  const isDoubtful = (story: Story): boolean => verdictOn(story, entityId)?.tier === 'probable';
  return stories.every(isDoubtful) ? 'probable' : 'sure';
}

function reasonOf(group: readonly Scored[], { entityId }: StoryQuery): StoryGroup['reason'] {
  return group.some(({ story }) => story.entityIds.includes(entityId)) ? 'named' : 'searched';
}

/** Adds each story to the first group with the same story. Groups are led by their highest score. */
function groupStories(scored: readonly Scored[]): Group[] {
  const groups: Group[] = [];
  for (const member of scored) {
    const own = new Sketch(member.story);
    const group = groups.find(({ leader }) => sameStory(leader, own));
    if (group) group.members.push(member);
    else groups.push({ leader: own, members: [member] });
  }
  return groups;
}
