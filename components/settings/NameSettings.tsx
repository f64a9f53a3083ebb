import { t } from '../../lib/i18n/translate.ts';
import type { WrongLink } from '../../lib/model/settings.ts';
import { AddItem } from './AddItem.tsx';
import { ListedItems } from './ListedItems.tsx';

interface NameSettingsProps {
  readonly ignoredNames: readonly string[];
  readonly wrongLinks: readonly WrongLink[];
  /** The entities of wrong links, by id. Those not in the knowledge base are missing. */
  readonly entities: Readonly<Record<string, { readonly name: string; readonly context: string }>>;
  readonly onIgnore: (name: string) => void;
  readonly onUnignore: (name: string) => void;
  readonly onRemoveWrongLink: (link: WrongLink) => void;
}

/** Names that are never highlighted, and corrected matches. */
export function NameSettings({ ignoredNames, wrongLinks, entities, ...on }: NameSettingsProps) {
  return (
    <section class="part" id="names" aria-labelledby="part-names">
      <h2 id="part-names">{t('settings.names')}</h2>
      <h3>{t('settings.neverHighlighted')}</h3>
      <ListedItems
        items={ignoredNames.map(name => ({ key: name, name }))}
        none={t('settings.noNames')}
        onRemove={on.onUnignore}
      />
      <AddItem
        name="ignored"
        label={t('settings.addNeverHighlighted')}
        onAdd={typed => {
          if (typed.trim()) on.onIgnore(typed.trim());
          return typed.trim() !== '';
        }}
      />
      <h3>{t('settings.corrections')}</h3>
      <ListedItems
        items={wrongLinks.map((link, at) => ({
          key: String(at),
          name: link.name,
          note: correction(link, entities),
        }))}
        none={t('settings.noCorrections')}
        onRemove={at => on.onRemoveWrongLink(wrongLinks[Number(at)]!)}
      />
    </section>
  );
}

function correction({ entityId, meant }: WrongLink, entities: NameSettingsProps['entities']): string {
  const known = entities[entityId];
  const name = known?.name ?? entityId;
  if (meant !== undefined) return t('settings.notEntityBut', name, entities[meant]?.name ?? meant);
  return known?.context ? t('settings.notEntityContext', name, known.context) : t('settings.notEntity', name);
}
