import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';
import { Switch } from '../../common/Switch.tsx';
import type { CoverageActions } from './coverage-settings.ts';

interface AddFeedsProps {
  /** The feeds of the imported OPML file. */
  readonly listed: readonly ListedFeed[];
  /** Addresses of the feeds that are on. */
  readonly isOn: ReadonlySet<string>;
  readonly on: CoverageActions;
}

/** Adds feeds that aren't in the catalogue: by address, or from another feed reader's OPML file. */
export function AddFeeds({ listed, isOn, on }: AddFeedsProps) {
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  // The text stays until the feed is on: the browser may refuse, or the address may be wrong.
  useEffect(() => {
    setAddress('');
    setName('');
  }, [isOn.size]);
  const off = listed.filter(feed => !isOn.has(feed.address));
  return (
    <>
      <h3>{t('addFeed.title')}</h3>
      <form
        class="add-feed"
        onSubmit={event => {
          event.preventDefault();
          on.add(address, name);
        }}
      >
        <label class="field">
          {t('addFeed.address')}
          <input
            name="address"
            inputMode="url"
            required
            spellcheck={false}
            value={address}
            onInput={event => setAddress(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {t('addFeed.name')}
          <input name="name" value={name} onInput={event => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('addFeed.add')}
        </button>
      </form>
      <label class="field">
        {t('addFeed.opml')}
        <input
          type="file"
          accept=".opml,.xml"
          onChange={event => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) on.opml(file);
            // Otherwise, choosing the same file again would fire no event.
            input.value = '';
          }}
        />
      </label>
      {off.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => on.feeds(off, true)}>
            {t('addFeed.all', off.length)}
          </button>
        </p>
      )}
      {listed.length > 0 && (
        <ul class="listed">
          {listed.map(feed => (
            <li key={feed.address}>
              <Switch on={isOn.has(feed.address)} onSwitch={to => on.feeds([feed], to)}>
                <bdi>{feed.name}</bdi> <bdi class="note">{feed.address}</bdi>
              </Switch>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
