import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { CastMember, Portrait } from '../../lib/model/analysis.ts';
import type { NamedEntity } from '../../lib/model/entity.ts';
import type { FollowedNews } from '../../lib/model/panel/followed.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';
import type { AnalysedArticle } from '../../lib/model/panel/page-state.ts';
import { Tabs } from '../common/Tabs.tsx';
import { StoryCoverage } from '../coverage/StoryCoverage.tsx';
import { CastList } from './CastList.tsx';
import { CastMap } from './CastMap.tsx';
import type { CastGraph } from './cast-graph.ts';
import { type ExportHandler, ExportMenu } from './ExportMenu.tsx';
import { FollowedNames, unseenStories } from './FollowedNames.tsx';
import type { CastChoice } from './filter-cast.ts';
import { memberLine } from './member-line.ts';
import { ReadingNotes } from './ReadingNotes.tsx';

export type StoryTab = 'cast' | 'map' | 'elsewhere' | 'followed';

export interface StoryPanelProps {
  readonly page: AnalysedArticle;
  /** By entity id; null until they are known. */
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  readonly graph: CastGraph;
  readonly tab: StoryTab;
  readonly onTab: (tab: StoryTab) => void;
  readonly choice: CastChoice;
  readonly onChoice: (choice: CastChoice) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly storyCoverage: CoverageLookUp;
  /** Called when the tab with other outlets' stories opens. */
  readonly onStoryCoverage: () => void;
  readonly onCancelStory: () => void;
  readonly followed: readonly NamedEntity[];
  readonly news: FollowedNews | null;
  readonly onUnfollow: (id: string) => void;
  /** Called when the tab of followed names opens. */
  readonly onNews: () => void;
  /** Called when the new stories about a followed name are opened. */
  readonly onSeen: (id: string) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onExport: ExportHandler;
}

/** The article as a whole: its cast, who appears together, and its story in other outlets. */
export function StoryPanel(props: StoryPanelProps) {
  const { page, tab, onStoryCoverage, onNews } = props;
  const { cast } = page.analysis;
  const unseen = unseenStories(props.followed, props.news);
  useEffect(() => {
    if (tab === 'elsewhere') onStoryCoverage();
    if (tab === 'followed') onNews();
  }, [tab]);
  return (
    <>
      <h2 class="headline" lang={page.article.language}>
        <bdi>{page.article.title}</bdi>
      </h2>
      <ReadingNotes {...page} />
      <Tabs
        label={t('cast.views')}
        tabs={[
          { id: 'cast', label: t('cast.cast'), count: cast.length },
          { id: 'map', label: t('cast.connections') },
          { id: 'elsewhere', label: t('cast.stories') },
          { id: 'followed', label: t('followed.title'), ...(unseen > 0 ? { count: unseen } : {}) },
        ]}
        current={tab}
        onTab={props.onTab}
      />
      <div id={`panel-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`} class="tab-panel">
        <TabContent {...props} />
      </div>
    </>
  );
}

function TabContent(props: StoryPanelProps) {
  const { page, portraits, tab, onOpen, followed, now } = props;
  const { cast } = page.analysis;
  const lineOf = (member: CastMember): string =>
    memberLine(member, page.article, portraits?.[member.entity.id]);
  if (tab === 'map') return <CastMap graph={props.graph} onOpen={onOpen} />;
  if (tab === 'elsewhere')
    return <StoryCoverage view={props.storyCoverage} cast={cast} now={now} onCancel={props.onCancelStory} />;
  if (tab === 'followed')
    return (
      <FollowedNames
        followed={followed}
        news={props.news}
        here={new Set(cast.map(({ entity }) => entity.id))}
        now={now}
        onOpen={onOpen}
        onUnfollow={props.onUnfollow}
        onSeen={props.onSeen}
      />
    );
  if (!cast.length) return <p class="empty">{t('cast.noNames')}</p>;
  return (
    <>
      <CastList
        cast={cast}
        lineOf={lineOf}
        choice={props.choice}
        onChoice={props.onChoice}
        openId={props.openId}
        followed={new Set(followed.map(({ id }) => id))}
        onOpen={onOpen}
      />
      <ExportMenu subject={t('export.theCast')} onExport={props.onExport} />
    </>
  );
}
