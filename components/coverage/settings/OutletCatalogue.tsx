import { useState } from 'preact/hooks';
import { count, t } from '../../../lib/i18n/translate.ts';
import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';
import type { Outlet } from '../../../lib/model/coverage/outlet.ts';
import { Switch } from '../../common/Switch.tsx';
import { feedOf, groupOutlets, languageName, type OutletGroup } from '../group-outlets.ts';

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
  const isSearch = query.trim() !== '';
  const countries = groups.map(group => (
    <Country key={group.country} {...{ group, isOn, onSwitch }} isOpen={isSearch} />
  ));
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
      {isSearch ? (
        <div class="catalogue">{countries}</div>
      ) : (
        // Over a hundred countries would hide the settings below them.
        <details class="catalogue">
          <summary>{t('catalogue.byCountry')}</summary>
          {countries}
        </details>
      )}
    </>
  );
}

interface CountryProps extends Pick<OutletCatalogueProps, 'isOn' | 'onSwitch'> {
  readonly group: OutletGroup;
  readonly isOpen: boolean;
}

function Country({ group, isOpen, isOn, onSwitch }: CountryProps) {
  const on = group.outlets.filter(({ feed }) => isOn.has(feed)).length;
  const isSomeOff = on < group.outlets.length;
  return (
    <details open={isOpen}>
      <summary>
        {group.country} <span class="count">{group.outlets.length}</span>
        {on > 0 && <span class="some-on">{count('catalogue.on', on)}</span>}
      </summary>
      <button
        type="button"
        class="button"
        data-all
        onClick={() => onSwitch(group.outlets.map(feedOf), isSomeOff)}
      >
        {t(isSomeOff ? 'catalogue.allOn' : 'catalogue.allOff', group.country)}
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
}
