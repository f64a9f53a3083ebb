import type { Story, StoryGroup } from '../../../lib/model/coverage/story.ts';

/** Which stories a reader wants to see, and in which order. */
export interface StoryChoice {
  readonly order: 'relevance' | 'time';
  /** ISO 639-1; empty for all. */
  readonly language: string;
  /** ISO 3166-1 alpha-2; empty for all. */
  readonly country: string;
}

export const ALL_STORIES: StoryChoice = { order: 'relevance', language: '', country: '' };

/** The languages or countries among stories; empty unless there are at least two to choose from. */
export function choicesOf(
  groups: readonly Pick<StoryGroup, 'stories'>[],
  fact: 'language' | 'country',
): string[] {
  const found = new Set(groups.flatMap(({ stories }) => stories.flatMap(({ facts }) => facts?.[fact] ?? [])));
  return found.size > 1 ? [...found] : [];
}

/** Whether a story is in the chosen language and from the chosen country. */
export function fitsChoice({ facts }: Story, { language, country }: StoryChoice): boolean {
  return (!language || facts?.language === language) && (!country || facts?.country === country);
}

/** The stories that fit a choice. If a story doesn't fit, a copy of it may. */
export function chosenStories(groups: readonly StoryGroup[], choice: StoryChoice): StoryGroup[] {
  const chosen = groups.flatMap(group => {
    const stories = group.stories.filter(story => fitsChoice(story, choice));
    return stories.length > 0 ? [{ ...group, stories }] : [];
  });
  return choice.order === 'time' ? chosen.sort((a, b) => newest(b) - newest(a)) : chosen;
}

/** When the story that is shown was published. */
function newest({ stories }: StoryGroup): number {
  return stories[0]?.published ?? 0;
}
