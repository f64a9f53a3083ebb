import type { Story, StoryGroup } from '../model.ts';
import { type StoryQuestion, sharedCast, storyScore } from './rank-stories.ts';
import { type Sketch, sameStory, sketch } from './same-story.ts';
import { pageKey } from './web-address.ts';
import { jaccard, tellingWords } from './words.ts';

/** The article that the reader has open. */
export interface OpenPage {
  readonly url: string;
  readonly title: string;
}

/** Stories that are compared with each other; the work grows with the square. */
const COMPARED = 120;
const MOST_GROUPS = 60;
/** Each story of an outlet before it on the list counts against the next one. */
const OUTLET_AGAIN = 0.55;
/** Groups on the first page, and how many of them one outlet may lead while others have something. */
const FIRST_PAGE = 10;
const LED_BY_ONE = 3;

/**
 * Stories about one of a page's cast, near-identical ones grouped, the best first, outlets mixed.
 * The open article itself is left out.
 */
export function relatedStories(
  stories: readonly Story[],
  question: StoryQuestion,
  page?: OpenPage,
): StoryGroup[] {
  const scored = withoutPage(stories, page)
    .map(story => ({ story, score: storyScore(story, question) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPARED);
  return mixOutlets(groupStories(scored)).map(group => ({
    stories: group.map(({ story }) => story),
    alsoNames: alsoNames(group, question),
  }));
}

/** The page's own story as others tell it: at least two of its names, or one and a like headline. */
export function storyElsewhere(
  stories: readonly Story[],
  question: StoryQuestion,
  page?: OpenPage,
): StoryGroup[] {
  const words = new Set(tellingWords(page?.title ?? ''));
  const fitting = stories.filter(story => {
    const shared = question.castIds.filter(id => story.entityIds.includes(id)).length;
    const alike = jaccard(words, new Set(tellingWords(story.title)));
    return (shared >= 2 && sharedCast(story, question.castIds) >= 0.8) || (shared >= 1 && alike >= 0.25);
  });
  return relatedStories(fitting, question, page);
}

interface Scored {
  readonly story: Story;
  readonly score: number;
}

function withoutPage(stories: readonly Story[], page: OpenPage | undefined): Story[] {
  const open = page ? pageKey(page.url) : '';
  const seen = new Set<string>([open]);
  return stories.filter(({ url }) => {
    const key = pageKey(url);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Each story joins the first group whose leader tells the same; leaders are the best scored. */
function groupStories(scored: readonly Scored[]): Scored[][] {
  const groups: { readonly leader: Sketch; readonly members: Scored[] }[] = [];
  for (const member of scored) {
    const own = sketch(member.story);
    const group = groups.find(({ leader }) => sameStory(leader, own));
    if (group) group.members.push(member);
    else groups.push({ leader: own, members: [member] });
  }
  return groups.map(({ members }) => members);
}

/** The best group next, where each group that its outlet led before makes it less good. */
function mixOutlets(groups: Scored[][]): Scored[][] {
  const waiting = [...groups];
  const led = new Map<string, number>();
  const mixed: Scored[][] = [];
  while (waiting.length > 0 && mixed.length < MOST_GROUPS) {
    let best = -1;
    let bestScore = -1;
    waiting.forEach(([first], at) => {
      const times = led.get(first!.story.outlet) ?? 0;
      const filled = mixed.length < FIRST_PAGE && times >= LED_BY_ONE;
      const score = first!.score * OUTLET_AGAIN ** times * (filled ? 1e-6 : 1);
      if (score > bestScore) [best, bestScore] = [at, score];
    });
    const [group] = waiting.splice(best, 1);
    const outlet = group![0]!.story.outlet;
    led.set(outlet, (led.get(outlet) ?? 0) + 1);
    mixed.push(group!);
  }
  return mixed;
}

function alsoNames(group: readonly Scored[], { castIds, entityId }: StoryQuestion): string[] {
  return castIds.filter(id => id !== entityId && group.some(({ story }) => story.entityIds.includes(id)));
}
