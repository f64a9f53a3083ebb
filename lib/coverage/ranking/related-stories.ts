import type { Story, StoryGroup } from '../../model/story.ts';
import { copyOf, type OpenPage, withoutPage } from '../open-article.ts';
import { jaccard, tellingWords } from './keywords.ts';
import { mixOutlets, type Scored } from './mix-outlets.ts';
import { type StoryQuestion, sharedCast, storyScore } from './rank-stories.ts';
import { type Sketch, sameStory, sketch } from './same-story.ts';

/** Stories that are compared with each other; the work grows with the square. */
const COMPARED = 120;

/**
 * Stories about one of a page's cast, near-identical ones grouped, the best first, outlets mixed. The open article itself
 * is left out; copies of it are one group, the last: who has read it has read them.
 */
export function relatedStories(
  stories: readonly Story[],
  question: StoryQuestion,
  page?: OpenPage,
): StoryGroup[] {
  const { copies, others } = gather(stories, question, page);
  return [...others, ...copies];
}

/**
 * The page's own story as others tell it: at least two of its names, or one and a like headline. Copies of the open
 * article come first.
 */
export function storyCoverage(
  stories: readonly Story[],
  question: StoryQuestion,
  page?: OpenPage,
): StoryGroup[] {
  const words = new Set(tellingWords(page?.title ?? ''));
  const fitting = stories.filter(story => {
    const alike = jaccard(words, new Set(tellingWords(story.title)));
    const shared = namesOf(story, question);
    return isSharing(story, question) || (shared >= 1 && alike >= 0.25) || alike >= 0.6;
  });
  const { copies, others } = gather(fitting, question, page);
  return [...copies, ...others];
}

interface Group {
  readonly leader: Sketch;
  readonly members: Scored[];
}

function gather(
  stories: readonly Story[],
  question: StoryQuestion,
  page: OpenPage | undefined,
): { readonly copies: StoryGroup[]; readonly others: StoryGroup[] } {
  const scored = withoutPage(stories, page)
    .map(story => ({ story, score: storyScore(story, question) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPARED);
  const groups = groupStories(scored);
  const isCopy = copyOf(page);
  const copied = groups.filter(({ leader }) => isCopy(leader)).flatMap(({ members }) => members);
  const others = mixOutlets(groups.filter(({ leader }) => !isCopy(leader)).map(({ members }) => members));
  return {
    copies: copied.length > 0 ? [storyGroup(copied, 'copy', question)] : [],
    others: others.map(group => storyGroup(group, reasonOf(group, question), question)),
  };
}

function storyGroup(
  group: readonly Scored[],
  reason: StoryGroup['reason'],
  { castIds, entityId }: StoryQuestion,
): StoryGroup {
  const stories = group.map(({ story }) => story);
  const alsoNames = castIds.filter(
    id => id !== entityId && stories.some(({ entityIds }) => entityIds.includes(id)),
  );
  return { stories, reason, alsoNames };
}

function reasonOf(group: readonly Scored[], question: StoryQuestion): StoryGroup['reason'] {
  const { entityId } = question;
  if (entityId === undefined)
    return group.some(({ story }) => isSharing(story, question)) ? 'named' : 'alike';
  return group.some(({ story }) => story.entityIds.includes(entityId)) ? 'named' : 'searched';
}

function namesOf(story: Story, { castIds }: StoryQuestion): number {
  return castIds.filter(id => story.entityIds.includes(id)).length;
}

/** Whether two of the page's names that count are in the story. */
function isSharing(story: Story, question: StoryQuestion): boolean {
  return namesOf(story, question) >= 2 && sharedCast(story, question.castIds) >= 0.8;
}

/** Each story joins the first group whose leader tells the same; leaders are the best scored. */
function groupStories(scored: readonly Scored[]): Group[] {
  const groups: Group[] = [];
  for (const member of scored) {
    const own = sketch(member.story);
    const group = groups.find(({ leader }) => sameStory(leader, own));
    if (group) group.members.push(member);
    else groups.push({ leader: own, members: [member] });
  }
  return groups;
}
