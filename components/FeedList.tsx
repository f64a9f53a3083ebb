import type { CoverageActions, CoverageChoices, FeedChoice } from './coverage-choices.ts';
import { age } from './dates.ts';
import { stateText } from './SourceStates.tsx';

interface FeedListProps extends Pick<CoverageChoices, 'feeds' | 'storyCount'> {
  readonly isRefreshing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly on: CoverageActions;
}

const number = new Intl.NumberFormat('en');

/** The feeds that are switched on, and how each stands. */
export function FeedList({ feeds, storyCount, isRefreshing, now, on }: FeedListProps) {
  return (
    <>
      <h3>
        Your outlets <span class="count">{feeds.length}</span>
      </h3>
      {!feeds.length && (
        <p class="note">No outlet is switched on yet: choose from the catalogue, or add a feed.</p>
      )}
      <ul class="feeds">
        {feeds.map(feed => (
          <li key={feed.address} class="feed" data-state={feed.state.state}>
            <p>
              <bdi class="feed-name">{feed.name}</bdi> <bdi class="note">{feed.address}</bdi>
            </p>
            <p class="feed-state">{told(feed, now)}</p>
            <button type="button" class="button" onClick={() => on.feeds([feed], false)}>
              Switch off<span class="hidden"> {feed.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {feeds.length > 0 && (
        <p>
          <button type="button" class="button" disabled={isRefreshing} onClick={on.refresh}>
            {isRefreshing ? 'Visiting …' : 'Refresh now'}
          </button>{' '}
          <span class="note">
            {number.format(storyCount)} {storyCount === 1 ? 'story' : 'stories'} kept on this device. An
            outlet is visited every half hour and never more often.
          </span>
        </p>
      )}
    </>
  );
}

function told({ state, okAt }: FeedChoice, now: number): string {
  const last = okAt ? `last good answer ${age(okAt, now)}` : 'no good answer yet';
  return `${stateText(state)} · ${last}`;
}
