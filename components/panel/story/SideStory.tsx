import { useMemo } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { mainMembers } from '../../common/main-members.ts';
import { SavedStories } from '../../coverage/story/SavedStories.tsx';
import { SearchField } from '../cast/SearchField.tsx';
import { FollowedPart } from '../followed/FollowedPart.tsx';
import { CastMap } from './CastMap.tsx';
import { castGraph } from './cast-graph.ts';
import { StoryCast } from './StoryCast.tsx';
import { StoryHead } from './StoryHead.tsx';
import { StoryPicture } from './StoryPicture.tsx';
import type { SearchableProps } from './story-props.ts';
import { storyTies } from './story-ties.ts';

/** The story in the side panel, from its picture to its cast, on one page. What a search finds replaces it. */
export function SideStory(props: SearchableProps) {
  const { page, state, query, onQuery } = props;
  const { cast, mentions } = page.analysis;
  const graph = useMemo(() => castGraph(cast, mentions, page.article), [page.analysis]);
  const story = useMemo(() => {
    const { portraits } = state;
    if (!portraits) return null;
    const main = mainMembers(page.analysis);
    // Where the main cast leaves room, others who do something.
    const others = cast.filter(member => !main.includes(member) && portraits[member.entity.id]?.ties.length);
    return storyTies([...main, ...others], portraits);
  }, [page.analysis, state.portraits]);
  if (query?.trim())
    return (
      <>
        <StoryHead page={page} />
        <SearchField query={query} onQuery={onQuery} />
        <StoryCast {...props} />
      </>
    );
  return (
    <>
      <StoryHead page={page} />
      {query !== null && <SearchField query={query} onQuery={onQuery} />}
      {story && <StoryPicture story={story} page={page} onOpen={props.onOpen} onShow={props.on.show} />}
      <section class="part" aria-labelledby="story-cast">
        <h3 id="story-cast">
          {t('cast.cast')} <span class="count">{cast.length}</span>
        </h3>
        <StoryCast {...props} />
      </section>
      {graph.ties.length > 1 && (
        <details class="together">
          <summary>{t('cast.mapTitle')}</summary>
          <CastMap graph={graph} onOpen={props.onOpen} />
        </details>
      )}
      <FollowedPart {...props} cast={cast} />
      <SavedStories stories={state.saved} now={props.now} onSave={props.on.stories.save} />
    </>
  );
}
