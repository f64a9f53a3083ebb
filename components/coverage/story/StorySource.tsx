import type { Story } from '../../../lib/model/coverage/story.ts';
import { Age } from './StoryTitle.tsx';
import { storyPlace, storyPrice } from './story-place.ts';

interface StorySourceProps {
  readonly story: Story;
  /** Milliseconds since 1970; null to leave out the story's age. */
  readonly now: number | null;
  /** What it is among others: "First report". */
  readonly label?: string | null;
}

/** A story's outlet, its country, its language if it isn't that of the interface, and its age. */
export function StorySource({ story, now, label = null }: StorySourceProps) {
  const { outlet, facts } = story;
  const place = storyPlace(facts);
  const price = storyPrice(facts);
  return (
    <p class="story-source">
      {label && <b class="story-label">{label}</b>}
      <bdi class="outlet">{outlet}</bdi>
      {place && ` · ${place}`}
      {now !== null && <Age story={story} now={now} />}
      {price && ` · ${price}`}
    </p>
  );
}
