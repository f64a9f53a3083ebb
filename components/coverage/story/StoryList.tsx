import { useState } from 'preact/hooks';
import { count } from '../../../lib/i18n/translate.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import type { StoryGroup } from '../../../lib/model/coverage/story.ts';
import { Copies } from '../Copies.tsx';
import { ALL_STORIES, chosenStories } from './filter-stories.ts';
import { StoryFilter } from './StoryFilter.tsx';
import { StoryMenu } from './StoryMenu.tsx';
import { StoryReason } from './StoryReason.tsx';
import { StorySource } from './StorySource.tsx';
import { StoryTitle } from './StoryTitle.tsx';

interface StoryListProps {
  readonly groups: readonly StoryGroup[];
  readonly cast: readonly CastMember[];
  /** The name that the stories are about. */
  readonly about: string;
  readonly now: number;
}

const FIRST_STORIES = 6;

/** Stories. Near-identical ones are folded into one entry that lists their outlets. */
export function StoryList({ groups, cast, about, now }: StoryListProps) {
  const [isWhole, setWhole] = useState(false);
  const [choice, setChoice] = useState(ALL_STORIES);
  if (!groups.length) return null;
  const chosen = chosenStories(groups, choice);
  const shown = isWhole ? chosen : chosen.slice(0, FIRST_STORIES);
  const names = new Map(cast.map(({ entity }) => [entity.id, entity.name]));
  return (
    <>
      <StoryFilter groups={groups} shown={chosen.length} choice={choice} onChoose={setChoice} />
      <ul class="stories">
        {shown.map(group => {
          const [first, ...others] = group.stories;
          if (!first) return null;
          return (
            <li key={first.url}>
              <StoryTitle story={first} />
              <StorySource story={first} now={now} />
              <StoryReason group={group} names={names} about={about} />
              <StoryMenu story={first} />
              {others.length > 0 && <Copies stories={others} now={now} />}
            </li>
          );
        })}
      </ul>
      {shown.length < chosen.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {count('coverage.moreStories', chosen.length - shown.length)}
        </button>
      )}
    </>
  );
}
