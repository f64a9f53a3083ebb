import { useEffect } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { Tabs } from '../../common/Tabs.tsx';
import { StoryCoverage } from '../../coverage/StoryCoverage.tsx';
import { SavedStories } from '../../coverage/story/SavedStories.tsx';
import { reportCount } from '../../coverage/timeline/timeline-entries.ts';
import { SearchField } from '../cast/SearchField.tsx';
import { unseenStories } from '../followed/FollowedNames.tsx';
import { FollowedPart } from '../followed/FollowedPart.tsx';
import { SearchTool } from './SearchTool.tsx';
import { StoryCast } from './StoryCast.tsx';
import { StoryHead } from './StoryHead.tsx';
import type { SearchableProps } from './story-props.ts';

export type StoryTab = 'cast' | 'elsewhere' | 'followed';

interface PopupStoryProps extends SearchableProps {
  readonly tab: StoryTab;
  readonly onTab: (tab: StoryTab) => void;
}

/** The story in the popup: its cast, or related stories, or news about followed names. Search replaces the tabs. */
export function PopupStory(props: PopupStoryProps) {
  const { page, state, on, query, onQuery } = props;
  const unseen = unseenStories(state.followed, state.news);
  const hasFollowed = state.followed.length > 0;
  const reports = reportCount(state.storyCoverage);
  const isFrontPage = page.article.isFrontPage === true;
  // The tab is gone when the last name is unfollowed.
  const tab = props.tab === 'followed' && !hasFollowed ? 'cast' : props.tab;
  useEffect(() => {
    if (tab === 'elsewhere') on.lookUpStory();
    if (tab === 'followed') on.refreshNews();
  }, [tab]);
  if (query !== null)
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
      <div class="tab-row">
        <Tabs
          label={t('cast.views')}
          tabs={[
            { id: 'cast', label: t('cast.cast'), count: page.analysis.cast.length },
            // A front page is about no single story.
            ...(isFrontPage
              ? []
              : [
                  {
                    id: 'elsewhere' as const,
                    label: t('cast.stories'),
                    ...(reports > 0 ? { count: reports } : {}),
                  },
                ]),
            ...(hasFollowed
              ? [
                  {
                    id: 'followed' as const,
                    label: t('followed.title'),
                    isStar: true,
                    ...(unseen > 0 ? { count: unseen } : {}),
                  },
                ]
              : []),
          ]}
          current={tab}
          onTab={props.onTab}
        />
        <SearchTool onOpen={() => onQuery('')} />
      </div>
      <div id={`panel-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`} class="tab-panel">
        {tab === 'cast' && <StoryCast {...props} />}
        {tab === 'elsewhere' && (
          <>
            <StoryCoverage
              view={state.storyCoverage ?? { state: 'loading' }}
              cast={page.analysis.cast}
              now={props.now}
              isTitled={false}
              starter={state.starter}
              onTurnOn={() => on.turnOnStarter(null)}
              onCancel={() => on.cancel(null)}
            />
            <SavedStories stories={state.saved} now={props.now} onSave={on.stories.save} />
          </>
        )}
        {tab === 'followed' && <FollowedPart {...props} cast={page.analysis.cast} />}
      </div>
    </>
  );
}
