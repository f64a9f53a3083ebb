import { useState } from 'preact/hooks';
import { count, t } from '../../lib/i18n/translate.ts';
import type { ListedFeed } from '../../lib/model/coverage/coverage-status.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import { Switch } from '../common/Switch.tsx';
import { feedOf, groupOutlets, languageName } from './group-outlets.ts';

interface OutletCatalogueProps {
  readonly outlets: readonly Outlet[];
  /** Addresses of the feeds that are on. */
  readonly isOn: ReadonlySet<string>;
  readonly onSwitch: (feeds: readonly ListedFeed[], on: boolean) => void;
}

/** The outlets that ship with Dramatis, by country. */
export function OutletCatalogue({ outlets, isOn, onSwitch }: OutletCatalogueProps) {
  const [query, setQuery] = useState('');
  const groups = groupOutlets(outlets, query);
  const found = groups.reduce((sum, group) => sum + group.outlets.length, 0);
  return (
    <>
      <h3>{t('catalogue.title')}</h3>
      <label class="field">
        {t('catalogue.find')}
        <input type="search" value={query} onInput={event => setQuery(event.currentTarget.value)} />
      </label>
      <p class="note found" role="status">
        {query ? count('catalogue.found', outlets.length, found) : count('catalogue.all', outlets.length)}
      </p>
      <div class="catalogue">
        {groups.map(group => {
          const on = group.outlets.filter(({ feed }) => isOn.has(feed)).length;
          return (
            <details key={group.country} open={query.trim() !== ''}>
              <summary>
                {group.country} <span class="count">{group.outlets.length}</span>
                {on > 0 && <span class="some-on">{count('catalogue.on', on)}</span>}
              </summary>
              <button
                type="button"
                class="button"
                data-all
                onClick={() => onSwitch(group.outlets.map(feedOf), on < group.outlets.length)}
              >
                {t(on < group.outlets.length ? 'catalogue.allOn' : 'catalogue.allOff', group.country)}
              </button>
              <ul>
                {group.outlets.map(({ id, name, feed, language }) => (
                  <li key={id} data-outlet={id}>
                    <Switch on={isOn.has(feed)} onSwitch={to => onSwitch([{ name, address: feed }], to)}>
                      <bdi>{name}</bdi> <span class="note">{languageName(language)}</span>
                    </Switch>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </>
  );
}
