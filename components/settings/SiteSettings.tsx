import { t } from '../../lib/i18n/translate.ts';
import { AddItem } from './AddItem.tsx';
import { ChooseOne } from './ChooseOne.tsx';
import { ListedItems } from './ListedItems.tsx';

type Mode = 'except' | 'only';

interface SitesOptionsProps {
  readonly mode: Mode;
  /** Host names of the list that counts in this mode. */
  readonly hosts: readonly string[];
  readonly onMode: (mode: Mode) => void;
  /** False where what was typed names no site. */
  readonly onAdd: (typed: string) => boolean;
  readonly onRemove: (host: string) => void;
}

/** Where Dramatis works. */
export function SiteSettings({ mode, hosts, onMode, onAdd, onRemove }: SitesOptionsProps) {
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
        label={t('settings.site')}
        example="news.example"
        wrong={t('settings.noSite')}
        onAdd={onAdd}
      />
    </section>
  );
}
