import { t } from '../../../lib/i18n/translate.ts';
import type { CoverageStatus, ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';
import type { Outlet } from '../../../lib/model/coverage/outlet.ts';
import { feedOf } from '../group-outlets.ts';
import { StarterSet } from '../StarterSet.tsx';
import { AddFeeds } from './AddFeeds.tsx';
import type { CoverageActions } from './coverage-settings.ts';
import { FeedList } from './FeedList.tsx';
import { LiveSources } from './LiveSources.tsx';
import { MutedOutlets } from './MutedOutlets.tsx';
import { OutletCatalogue } from './OutletCatalogue.tsx';
import { ReadingHistory } from './ReadingHistory.tsx';

export interface CoverageSettingsProps {
  /** Null until they are known. */
  readonly settings: CoverageStatus | null;
  readonly outlets: readonly Outlet[];
  /** Offered while no outlet is on. */
  readonly starter: readonly Outlet[];
  /** The feeds of the imported OPML file. */
  readonly listed: readonly ListedFeed[];
  readonly isRefreshing: boolean;
  /** Result of the last action; empty if there is nothing to say. */
  readonly notice: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: CoverageActions;
}

/** The sources of related stories. No request is sent before the reader turns one on. */
export function CoverageSettings(props: CoverageSettingsProps) {
  const { settings, outlets, starter, listed, notice, now, on } = props;
  const isOn = new Set(settings?.feeds.map(({ address }) => address));
  return (
    <section id="coverage" class="part coverage" aria-labelledby="part-coverage">
      <h2 id="part-coverage">{t('coverage.title')}</h2>
      <p>{t('coverage.note')}</p>
      <p class="notice" role="status" data-shown={notice !== '' || undefined}>
        {notice}
      </p>
      {settings && (
        <>
          {!settings.feeds.length && starter.length > 0 && (
            <StarterSet starter={starter} onTurnOn={() => on.feeds(starter.map(feedOf), true)} />
          )}
          <FeedList {...settings} isRefreshing={props.isRefreshing} now={now} on={on} />
          <OutletCatalogue outlets={outlets} isOn={isOn} onSwitch={on.feeds} />
          <MutedOutlets muted={settings.muted} onUnmute={on.unmute} />
          <AddFeeds listed={listed} isOn={isOn} on={on} />
          <LiveSources sources={settings.live} now={now} onSwitch={on.live} />
          <ReadingHistory
            isOn={settings.readingHistory}
            onSwitch={on.readingHistory}
            onErase={on.deleteData}
          />
        </>
      )}
    </section>
  );
}
