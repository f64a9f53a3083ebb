import { useState } from 'preact/hooks';
import { count } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import type { Story, StoryGroup } from '../../lib/model/coverage/story.ts';
import { age } from '../common/dates.ts';
import { Phrase } from '../common/Phrase.tsx';
import { safeHref } from '../common/safe-href.ts';
import { StoryReason } from './StoryReason.tsx';

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
              <Title story={first} />
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
            <Title story={story} />
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

/** Feeds may contain addresses of any scheme; only http and https become links. */
function Title({ story: { title, url } }: { readonly story: Story }) {
  const address = safeHref(url);
  const words = <bdi>{title || url}</bdi>;
  if (!address) return <span class="story-title">{words}</span>;
  return (
    <a class="story-title" href={address} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

function Age({ story: { published }, now }: { readonly story: Story; readonly now: number }) {
  if (Number.isNaN(new Date(published).getTime())) return null;
  return (
    <>
      {' · '}
      <time dateTime={new Date(published).toISOString()}>{age(published, now)}</time>
    </>
  );
}
