import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { LiveSourceStatus } from '../../lib/model/coverage/coverage-status.ts';
import { Switch } from '../common/Switch.tsx';
import { liveName, whatIsSent } from '../coverage/live-source-text.ts';

interface WelcomeChoiceProps {
  readonly sources: readonly LiveSourceStatus[];
  readonly onSource: (id: string, on: boolean) => void;
  readonly onOffline: () => void;
}

/** Offline only, or with live sources; says what each source is sent. */
export function WelcomeChoice({ sources, onSource, onOffline }: WelcomeChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const isLive = isOpen || sources.some(({ on }) => on);
  return (
    <section class="part" aria-labelledby="choice">
      <h2 id="choice">{t('welcome.choice')}</h2>
      <fieldset class="welcome-choice">
        <legend class="hidden">{t('welcome.choice')}</legend>
        <label>
          <input
            type="radio"
            name="net"
            value="offline"
            checked={!isLive}
            onChange={() => {
              setOpen(false);
              onOffline();
            }}
          />
          <span>
            <b>{t('welcome.offline')}</b>
            <span class="note">{t('welcome.offlineNote')}</span>
          </span>
        </label>
        <label>
          <input type="radio" name="net" value="live" checked={isLive} onChange={() => setOpen(true)} />
          <span>
            <b>{t('welcome.live')}</b>
            <span class="note">{t('welcome.liveNote')}</span>
          </span>
        </label>
      </fieldset>
      {isLive && (
        <>
          <ul class="live">
            {sources
              .filter(({ needs }) => !needs)
              .map(({ id, name, on }) => (
                <li key={id} class="live-source" data-live={id}>
                  <Switch on={on} onSwitch={to => onSource(id, to)}>
                    {liveName({ id, name })}
                  </Switch>
                  <p class="note">{whatIsSent(id)}</p>
                </li>
              ))}
          </ul>
          <p>
            <a class="button" href="options.html#coverage" data-sources>
              {t('welcome.toSources')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
