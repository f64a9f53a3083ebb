import { t } from '../../../lib/i18n/translate.ts';
import type { SavedStory } from '../../../lib/model/coverage/story.ts';
import type { StoryActions } from '../../../lib/model/panel/story-actions.ts';
import { Age, StoryTitle } from './StoryTitle.tsx';

interface SavedStoriesProps {
  /** The last one saved first. */
  readonly stories: readonly SavedStory[];
  readonly now: number;
  readonly onSave: StoryActions['save'];
}

/** The stories saved for later, folded; nothing if there are none. */
export function SavedStories({ stories, now, onSave }: SavedStoriesProps) {
  if (!stories.length) return null;
  return (
    <details class="saved-stories">
      <summary>
        {t('story.saved')} <span class="count">{stories.length}</span>
      </summary>
      <ul class="stories">
        {stories.map(story => (
          <li key={story.url}>
            <StoryTitle story={story} />
            <p class="story-source">
              <bdi class="outlet">{story.outlet}</bdi>
              <Age story={story} now={now} />
              <button type="button" class="more" onClick={() => onSave(story, false)}>
                {t('story.remove')}
                <span class="hidden">: {story.title}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
