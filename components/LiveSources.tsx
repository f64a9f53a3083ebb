import { useState } from 'preact/hooks';
import type { LiveChoice } from './coverage-choices.ts';
import { Switch } from './Switch.tsx';

interface LiveSourcesProps {
  readonly sources: readonly LiveChoice[];
  readonly onSwitch: (id: string, on: boolean, need?: string) => void;
}

/** Sources that are asked about a name when the reader opens its page. */
export function LiveSources({ sources, onSwitch }: LiveSourcesProps) {
  return (
    <>
      <h3>Live sources</h3>
      <p class="note">
        Asked when you open the page of a name in popup or side panel, and about that name alone.
      </p>
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

function LiveSource({ source: { id, name, on, sends, needs }, onSwitch }: LiveSourceProps) {
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
      <p class="note">{sends}</p>
      {needs && (
        <label class="field">
          {needs.label}
          {on && ' (switch off to change)'}
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
