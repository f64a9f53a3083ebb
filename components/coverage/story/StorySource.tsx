import { language, t } from '../../../lib/i18n/translate.ts';
import type { Story } from '../../../lib/model/coverage/story.ts';
import { countryName, languageName } from '../group-outlets.ts';
import { Age } from '../StoryTitle.tsx';

interface StorySourceProps {
  readonly story: Story;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A story's outlet, its country, its language if it isn't that of the interface, and its age. */
export function StorySource({ story, now }: StorySourceProps) {
  const { outlet, facts = {} } = story;
  return (
    <p class="story-source">
      <bdi class="outlet">{outlet}</bdi>
      <StoryPlace facts={facts} />
      <Age story={story} now={now} />
      {facts.paid && <> · {t(facts.paid === 'story' ? 'story.paidStory' : 'story.paidOutlet')}</>}
    </p>
  );
}

function StoryPlace({ facts }: { readonly facts: NonNullable<Story['facts']> }) {
  const isForeign = facts.language !== undefined && facts.language !== language();
  const place = [
    facts.country && countryName(facts.country),
    isForeign && t('story.inLanguage', languageName(facts.language!)),
  ].filter(Boolean);
  return place.length > 0 ? <> · {place.join(', ')}</> : null;
}
