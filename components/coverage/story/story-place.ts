import { language, t } from '../../../lib/i18n/translate.ts';
import type { OutletFacts } from '../../../lib/model/coverage/story.ts';
import { countryName, languageName } from '../group-outlets.ts';

/** An outlet's country, and its language if that isn't the interface's: "Germany, in German"; empty if neither is known. */
export function storyPlace(facts: OutletFacts = {}): string {
  const isForeign = facts.language !== undefined && facts.language !== language();
  return [
    facts.country && countryName(facts.country),
    isForeign && t('story.inLanguage', languageName(facts.language!)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether readers have to pay: "for subscribers"; empty if they don't, or if nobody knows. */
export function storyPrice({ paid }: OutletFacts = {}): string {
  return paid ? t(paid === 'story' ? 'story.paidStory' : 'story.paidOutlet') : '';
}
