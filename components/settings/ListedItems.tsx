import { t } from '../../lib/i18n/translate.ts';

export interface ListedItem {
  readonly key: string;
  readonly name: string;
  /** Shown after the name, in smaller type. */
  readonly note?: string;
}

interface ListedItemsProps {
  readonly items: readonly ListedItem[];
  /** Shown if the list is empty. */
  readonly none: string;
  readonly onRemove: (key: string) => void;
}

/** A list in which every item has a Remove button. */
export function ListedItems({ items, none, onRemove }: ListedItemsProps) {
  if (!items.length) return <p class="note">{none}</p>;
  return (
    <ul class="listed-items">
      {items.map(({ key, name, note }) => (
        <li key={key}>
          <span>
            <bdi>{name}</bdi>
            {note && <span class="source"> {note}</span>}
          </span>
          <button
            type="button"
            class="button"
            aria-label={t('settings.removeItem', name)}
            onClick={() => onRemove(key)}
          >
            {t('settings.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
