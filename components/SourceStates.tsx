import type { SourceReport, SourceState } from '../lib/model.ts';
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
        No source of coverage is switched on, so nothing was asked.{' '}
        <a class="choose" href="options.html#coverage" target="_blank" rel="noopener">
          Choose outlets
        </a>
      </p>
    );
  const isNone = !hasStories && on.every(({ state }) => state.state === 'none' || state.state === 'ok');
  return (
    <>
      {isNone && <p class="note">No stories found.</p>}
      <ul class="sources" aria-label="Sources">
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
    case 'off':
      return 'off';
    case 'loading':
      return 'loading …';
    case 'ok':
      return 'answered';
    case 'none':
      return 'nothing found';
    case 'offline':
      return 'offline';
    case 'busy':
      return `busy until ${timeOfDay(source.until)}`;
    case 'blocked':
      return withDetail('blocked', source.detail);
    case 'changed':
      return withDetail('changed its format', source.detail);
  }
}

function withDetail(text: string, detail: string): string {
  return detail ? `${text} (${detail})` : text;
}
