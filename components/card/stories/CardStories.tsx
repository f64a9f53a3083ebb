import type { ComponentChildren } from 'preact';
import { t } from '../../../lib/i18n/translate.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import type { CoverageLookUp } from '../../../lib/model/panel/look-up-state.ts';
import { age } from '../../common/words/dates.ts';
import { newsSearch } from '../../coverage/search-links.ts';
import { storyPlace, storyPrice } from '../../coverage/story/story-place.ts';
import { CardIcon, type CardIconName } from '../CardIcon.tsx';
import { type LinkedStory, newestStories } from './newest-stories.ts';
import { TurnOnStories, type TurnOnStoriesProps } from './TurnOnStories.tsx';

interface CardStoriesProps extends TurnOnStoriesProps {
  readonly entity: Entity;
  /** Undefined until it is asked for. */
  readonly lookUp: CoverageLookUp | undefined;
  /** Host name of the page. */
  readonly site: string;
  readonly isPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Shows all stories; null if there is no place for them. */
  readonly onAll: (() => void) | null;
}

const MOST_STORIES = 2;

/** The newest headlines from other outlets, or why there are none. */
export function CardStories(props: CardStoriesProps) {
  const { entity, lookUp, site, isPrivate, now, onAll } = props;
  if (isPrivate)
    return (
      <section class="card-press">
        <State icon="private">{t('card.privateWindow')}</State>
      </section>
    );
  if (!lookUp || lookUp.state === 'loading') return <Waiting lines={1} />;
  if (lookUp.state === 'failed')
    return (
      <Press side={<SearchNews name={entity.name} />}>
        <State icon="warn">{t('coverage.failed', lookUp.reason)}</State>
      </Press>
    );
  const { coverage } = lookUp;
  const sources = coverage.sources.filter(({ state }) => state.state !== 'off');
  if (!sources.length) return <TurnOnStories {...props} />;
  const stories = newestStories(coverage, site, MOST_STORIES);
  const isOffline = sources.every(({ state }) => state.state === 'offline');
  const offline = isOffline ? <State icon="offline">{t('card.offline')}</State> : null;
  const isReading = sources.some(({ state }) => state.state === 'loading');
  if (!stories.length && isReading) return <Waiting lines={MOST_STORIES} />;
  if (!stories.length)
    return (
      <Press side={offline ?? <SearchNews name={entity.name} />}>
        <p class="card-small">{t('card.noStories')}</p>
      </Press>
    );
  const all = onAll && coverage.groups.length > stories.length && (
    <button type="button" class="card-all" onClick={onAll}>
      {t('card.allStories', coverage.groups.length)}
      <CardIcon name="chevron" />
    </button>
  );
  return (
    <Press side={offline ?? all}>
      <ul>
        {stories.map(story => (
          <Headline key={story.address} story={story} now={now} />
        ))}
      </ul>
    </Press>
  );
}

interface PressProps {
  /** At the end of the title's row. */
  readonly side: ComponentChildren;
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
}

function Press({ side, isBusy = false, children }: PressProps) {
  return (
    <section class="card-press" aria-busy={isBusy}>
      <div class="card-row">
        <h3 class="card-label">{t('coverage.title')}</h3>
        {side}
      </div>
      {children}
    </section>
  );
}

function Headline({ story, now }: { readonly story: LinkedStory; readonly now: number }) {
  const { address, title, outlet, published, facts } = story;
  const rest = [storyPlace(facts), age(published, now), storyPrice(facts)].filter(Boolean).join(' · ');
  return (
    <li class="card-story">
      <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
        {title}
      </a>
      <p class="card-small">
        <bdi>{outlet}</bdi> · {rest}
      </p>
    </li>
  );
}

/** Grey lines in the place that headlines will take. @param lines how many headlines to keep it for */
function Waiting({ lines }: { readonly lines: number }) {
  return (
    <Press side={null} isBusy>
      <div class="card-waiting" aria-hidden="true">
        {Array.from({ length: lines }, (_, at) => (
          <p key={at}>
            <span />
            <span />
          </p>
        ))}
      </div>
    </Press>
  );
}

function State({ icon, children }: { readonly icon: CardIconName; readonly children: ComponentChildren }) {
  return (
    <p class="card-small card-state">
      <CardIcon name={icon} />
      {children}
    </p>
  );
}

function SearchNews({ name }: { readonly name: string }) {
  return (
    <a class="card-all" href={newsSearch(name)} target="_blank" rel="noopener noreferrer">
      {t('card.searchNews')}
      <CardIcon name="chevron" />
    </a>
  );
}
