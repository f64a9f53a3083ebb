import { useState } from 'preact/hooks';
import { t } from '../lib/words/words.ts';
import type { LiveChoice } from './coverage-choices.ts';
import { whatIsNeeded, whatIsSent } from './live-words.ts';
import { Switch } from './Switch.tsx';

interface LiveSourcesProps {
  readonly sources: readonly LiveChoice[];
  readonly onSwitch: (id: string, on: boolean, need?: string) => void;
}

/** Sources that are asked about a name when the reader opens its page. */
export function LiveSources({ sources, onSwitch }: LiveSourcesProps) {
  return (
    <>
      <h3>{t('live.title')}</h3>
      <p class="note">{t('live.note')}</p>
      <ul class="live">
        {sources.map(source => (
          <LiveSource key={source.id} source={source} onSwitch={onSwitch} />
        ))}
      </ul>
    </>
  );
}

interface LiveSourceProps extends Pick<LiveSourcesProps, 'onSwitch'> {
  readonly source: LiveChoice;
}

function LiveSource({ source: { id, name, on, needs }, onSwitch }: LiveSourceProps) {
  const [need, setNeed] = useState(needs?.value ?? '');
  return (
    <li class="live-source" data-live={id}>
      <Switch
        on={on}
        disabled={!on && needs !== undefined && !need.trim()}
        onSwitch={to => onSwitch(id, to, needs && need.trim())}
      >
        {name}
      </Switch>
      <p class="note">{whatIsSent(id)}</p>
      {needs && (
        <label class="field">
          {whatIsNeeded(id)}
          {on && ` ${t('live.fixed')}`}
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
