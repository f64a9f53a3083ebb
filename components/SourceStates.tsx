import type { SourceReport, SourceState } from '../lib/model.ts';
import { t } from '../lib/words/words.ts';
import { timeOfDay } from './dates.ts';

interface SourceStatesProps {
  readonly sources: readonly SourceReport[];
  readonly hasStories: boolean;
}

/** How it went with each source. A source that failed is never told as one that found nothing. */
export function SourceStates({ sources, hasStories }: SourceStatesProps) {
  const on = sources.filter(({ state }) => state.state !== 'off');
  if (!on.length)
    return (
      <p class="note">
        {t('coverage.noneOn')}{' '}
        <a class="choose" href="options.html#coverage" target="_blank" rel="noopener">
          {t('coverage.choose')}
        </a>
      </p>
    );
  const isNone = !hasStories && on.every(({ state }) => state.state === 'none' || state.state === 'ok');
  return (
    <>
      {isNone && <p class="note">{t('coverage.noStories')}</p>}
      <ul class="sources" aria-label={t('coverage.sources')}>
        {sources.map(({ id, name, state }) => (
          <li key={id} data-state={state.state}>
            <bdi>{name}</bdi>: <span class="source-state">{stateText(state)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A source's state in the reader's words. */
export function stateText(source: SourceState): string {
  switch (source.state) {
    case 'busy':
      return t('source.busy', timeOfDay(source.until));
    case 'blocked':
    case 'changed':
      return withDetail(t(`source.${source.state}`), source.detail);
    default:
      return t(`source.${source.state}`);
  }
}

function withDetail(text: string, detail: string): string {
  return detail ? `${text} (${detail})` : text;
}
