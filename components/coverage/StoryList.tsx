import { useState } from 'preact/hooks';
import { count } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import type { Story, StoryGroup } from '../../lib/model/coverage/story.ts';
import { Phrase } from '../common/Phrase.tsx';
import { StoryReason } from './StoryReason.tsx';
import { Age, StoryTitle } from './StoryTitle.tsx';

interface StoryListProps {
  readonly groups: readonly StoryGroup[];
  readonly cast: readonly CastMember[];
  /** The name that the stories are about; absent for the open article's story. */
  readonly about?: string;
  readonly now: number;
}

const FIRST_STORIES = 6;

/** Stories. Near-identical ones are folded into one entry that lists their outlets. */
export function StoryList({ groups, cast, about, now }: StoryListProps) {
  const [isWhole, setWhole] = useState(false);
  if (!groups.length) return null;
  const shown = isWhole ? groups : groups.slice(0, FIRST_STORIES);
  const names = new Map(cast.map(({ entity }) => [entity.id, entity.name]));
  return (
    <>
      <ul class="stories">
        {shown.map(group => {
          const [first, ...others] = group.stories;
          if (!first) return null;
          return (
            <li key={first.url}>
              <StoryTitle story={first} />
              <p class="story-source">
                <bdi class="outlet">{first.outlet}</bdi>
                <Age story={first} now={now} />
              </p>
              <StoryReason group={group} names={names} about={about} />
              {others.length > 0 && <Copies stories={others} now={now} />}
            </li>
          );
        })}
      </ul>
      {shown.length < groups.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {count('coverage.moreStories', groups.length - shown.length)}
        </button>
      )}
    </>
  );
}

function Copies({ stories, now }: { readonly stories: readonly Story[]; readonly now: number }) {
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
            <p class="story-source">
              <bdi class="outlet">{story.outlet}</bdi>
              <Age story={story} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
