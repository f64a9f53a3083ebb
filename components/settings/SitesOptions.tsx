import { useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
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
export function SitesOptions({ mode, hosts, onMode, onAdd, onRemove }: SitesOptionsProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
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
      <form
        class="add-site"
        onSubmit={event => {
          event.preventDefault();
          const isAdded = onAdd(typed);
          setWrong(!isAdded);
          if (isAdded) setTyped('');
        }}
      >
        <input
          name="site"
          class="text-field"
          aria-label={t('settings.site')}
          aria-invalid={isWrong}
          placeholder="news.example"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('settings.add')}
        </button>
      </form>
      <p role="status" class="note warn">
        {isWrong && t('settings.noSite')}
      </p>
    </section>
  );
}
