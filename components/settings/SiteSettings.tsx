import { t } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { AddItem } from './AddItem.tsx';
import { ChooseOne } from './ChooseOne.tsx';
import { ListedItems } from './ListedItems.tsx';

interface SiteSettingsProps {
  readonly mode: Settings['sites'];
  /** The host names that the mode lists. */
  readonly hosts: readonly string[];
  readonly onMode: (mode: Settings['sites']) => void;
  /** Returns false if what was typed isn't a website. */
  readonly onAdd: (typed: string) => boolean;
  readonly onRemove: (host: string) => void;
  /** Host names of sites whose pages are read even if they don't look like articles. */
  readonly readHosts: readonly string[];
  readonly onRemoveRead: (host: string) => void;
}

/** The websites that Dramatis works on. */
export function SiteSettings({
  mode,
  hosts,
  onMode,
  onAdd,
  onRemove,
  readHosts,
  onRemoveRead,
}: SiteSettingsProps) {
  return (
    <section class="part" id="sites" aria-labelledby="part-sites">
      <h2 id="part-sites">{t('settings.sites')}</h2>
      <ChooseOne
        name="sites"
        label={t('settings.where')}
        value={mode}
        options={[
          { value: 'except', label: t('settings.everywhereExcept') },
          { value: 'only', label: t('settings.onlyThese') },
        ]}
        onChoose={onMode}
      />
      <ListedItems
        items={hosts.map(host => ({ key: host, name: host }))}
        none={t('settings.noSites')}
        onRemove={onRemove}
      />
      <AddItem
        name="site"
        label={t('settings.addSite')}
        example="news.example"
        wrong={t('settings.notASite')}
        onAdd={onAdd}
      />
      {readHosts.length > 0 && (
        <>
          <h3>{t('settings.sitesRead')}</h3>
          <p class="note">{t('settings.sitesReadNote')}</p>
          <ListedItems
            items={readHosts.map(host => ({ key: host, name: host }))}
            none={t('settings.noSites')}
            onRemove={onRemoveRead}
          />
        </>
      )}
    </section>
  );
}
