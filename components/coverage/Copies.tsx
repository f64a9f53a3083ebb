import { count } from '../../lib/i18n/translate.ts';
import type { Story } from '../../lib/model/coverage/story.ts';
import { Phrase } from '../common/Phrase.tsx';
import { StorySource } from './story/StorySource.tsx';
import { StoryTitle } from './story/StoryTitle.tsx';

interface CopiesProps {
  readonly stories: readonly Story[];
  readonly now: number;
}

/** Other outlets that published the same text, folded. */
export function Copies({ stories, now }: CopiesProps) {
  const outlets = [...new Set(stories.map(({ outlet }) => outlet))];
  return (
    <details class="copies">
      <summary>
        <Phrase of="coverage.alsoPublishedBy" values={[<bdi>{outlets.slice(0, 3).join(', ')}</bdi>]} />
        {outlets.length > 3 && ` ${count('coverage.andMore', outlets.length - 3)}`}
      </summary>
      <ul>
        {stories.map(story => (
          <li key={story.url}>
            <StoryTitle story={story} />
            <StorySource story={story} now={now} />
          </li>
        ))}
      </ul>
    </details>
  );
}
