import { t } from '../../lib/i18n/translate.ts';
import { AddItem } from './AddItem.tsx';
import { ListedItems } from './ListedItems.tsx';

interface WrongLink {
  readonly name: string;
  readonly entityId: string;
}

interface NamesOptionsProps {
  readonly ignored: readonly string[];
  readonly wrong: readonly WrongLink[];
  /** What is known of the entities of wrong links, by id. */
  readonly known: Readonly<Record<string, { readonly name: string; readonly context: string }>>;
  readonly onIgnore: (name: string) => void;
  readonly onUnignore: (name: string) => void;
  readonly onUncorrect: (link: WrongLink) => void;
}

/** Names that the reader has ruled out in cards, to be taken back here. */
export function NameSettings({ ignored, wrong, known, ...on }: NamesOptionsProps) {
  return (
    <section class="part" id="names" aria-labelledby="part-names">
      <h2 id="part-names">{t('settings.names')}</h2>
      <h3>{t('settings.ignored')}</h3>
      <ListedItems
        items={ignored.map(name => ({ key: name, name }))}
        none={t('settings.noneIgnored')}
        onRemove={on.onUnignore}
      />
      <AddItem
        name="ignored"
        label={t('settings.ignoreName')}
        onAdd={typed => {
          if (typed.trim()) on.onIgnore(typed.trim());
          return typed.trim() !== '';
        }}
      />
      <h3>{t('settings.corrected')}</h3>
      <ListedItems
        items={wrong.map(({ name, entityId }, at) => ({
          key: String(at),
          name,
          note: notThis(entityId, known[entityId]),
        }))}
        none={t('settings.noneCorrected')}
        onRemove={at => on.onUncorrect(wrong[Number(at)]!)}
      />
    </section>
  );
}

function notThis(id: string, known: NamesOptionsProps['known'][string] | undefined): string {
  if (!known) return t('settings.notThis', id);
  return known.context
    ? t('settings.notThisOne', known.name, known.context)
    : t('settings.notThis', known.name);
}
