import { count, t } from '../../../lib/i18n/translate.ts';
import type { CoverageStatus, FeedStatus } from '../../../lib/model/coverage/coverage-status.ts';
import { age } from '../../common/words/dates.ts';
import { stateText } from '../SourceStates.tsx';
import type { CoverageActions } from './coverage-settings.ts';

interface FeedListProps extends Pick<CoverageStatus, 'feeds' | 'refresh' | 'storyCount'> {
  readonly isRefreshing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: CoverageActions;
}

/** The feeds that are on, with the state of each. */
export function FeedList({ feeds, refresh, storyCount, isRefreshing, now, on }: FeedListProps) {
  return (
    <>
      <h3>
        {t('feeds.title')} <span class="count">{feeds.length}</span>
      </h3>
      {!feeds.length && <p class="note">{t('feeds.none')}</p>}
      {refresh && (
        <div class="looking">
          <progress max={refresh.of} value={refresh.made} aria-label={t('feeds.checking')} />
          <span>{t('feeds.checked', refresh.made, refresh.of)}</span>
          <button type="button" class="button" onClick={on.cancelRefresh}>
            {t('feeds.stop')}
          </button>
        </div>
      )}
      {feeds.length > 0 && (
        <p>
          <button type="button" class="button" disabled={isRefreshing} onClick={on.refresh}>
            {t(isRefreshing ? 'feeds.checking' : 'feeds.checkNow')}
          </button>{' '}
          <span class="note">
            {count('feeds.saved', storyCount)} {t('feeds.howOften')}
          </span>
        </p>
      )}
      <ul class="feeds">
        {feeds.map(feed => (
          <li key={feed.address} class="feed" data-state={feed.state.state}>
            <p>
              <bdi class="feed-name">{feed.name}</bdi> <bdi class="note">{feed.address}</bdi>
            </p>
            <p class="feed-state">{told(feed, now)}</p>
            <TakeFeed feed={feed} on={on} />
            <button
              type="button"
              class="button"
              aria-label={t('feeds.turnOffItem', feed.name)}
              onClick={() => on.feeds([feed], false)}
            >
              {t('feeds.turnOff')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** If the reader added a page that names its feed: replaces the page by that feed. */
function TakeFeed({ feed, on }: { readonly feed: FeedStatus; readonly on: CoverageActions }) {
  const { state } = feed;
  if (state.state !== 'changed' || state.error.code !== 'feedAt') return null;
  const address = String(state.error.value);
  return (
    <button type="button" class="button" data-take={address} onClick={() => on.replace(feed, address)}>
      {t('feeds.useItsFeed')}
    </button>
  );
}

function told({ state, okAt }: FeedStatus, now: number): string {
  const last = okAt ? t('feeds.lastUpdated', age(okAt, now)) : t('feeds.notUpdated');
  return `${stateText(state)} · ${last}`;
}
