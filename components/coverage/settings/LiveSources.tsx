import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { LiveSourceStatus } from '../../../lib/model/coverage/coverage-status.ts';
import { Switch } from '../../common/Switch.tsx';
import { age } from '../../common/words/dates.ts';
import { stateText } from '../SourceStates.tsx';
import { liveName, whatIsNeeded, whatIsSent } from './live-source-text.ts';

interface LiveSourcesProps {
  readonly sources: readonly LiveSourceStatus[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSwitch: (id: string, on: boolean, need?: string) => void;
}

/** Sources queried for a name when the reader opens its page. */
export function LiveSources({ sources, now, onSwitch }: LiveSourcesProps) {
  return (
    <>
      <h3>{t('live.title')}</h3>
      <p class="note">{t('live.note')}</p>
      <ul class="live">
        {sources.map(source => (
          <LiveSource key={source.id} source={source} now={now} onSwitch={onSwitch} />
        ))}
      </ul>
    </>
  );
}

interface LiveSourceProps extends Omit<LiveSourcesProps, 'sources'> {
  readonly source: LiveSourceStatus;
}

function LiveSource({ source: { id, name, on, last, needs }, now, onSwitch }: LiveSourceProps) {
  const [need, setNeed] = useState(needs?.value ?? '');
  return (
    <li class="live-source" data-live={id}>
      <Switch
        on={on}
        disabled={!on && needs !== undefined && !need.trim()}
        onSwitch={to => onSwitch(id, to, needs && need.trim())}
      >
        {liveName({ id, name })}
      </Switch>
      <p class="note">{whatIsSent(id)}</p>
      {on && (
        <p class="feed-state" data-state={last?.state.state}>
          {last ? `${stateText(last.state)} · ${t('live.lastUsed', age(last.at, now))}` : t('live.notUsed')}
        </p>
      )}
      {needs && (
        <label class="field">
          {whatIsNeeded(id)}
          {on && ` ${t('live.turnOffToChange')}`}
          <input
            value={need}
            readOnly={on}
            autocomplete="off"
            spellcheck={false}
            onInput={event => setNeed(event.currentTarget.value)}
          />
        </label>
      )}
    </li>
  );
}
