import { t } from '../../lib/i18n/translate.ts';
import type { KnownEntity } from '../../lib/model/entity.ts';

/** Says that the entity is only probable, and what else the name may mean. */
export function CardDoubt({ others }: { readonly others: readonly KnownEntity[] }) {
  return (
    <p class="card-doubt">
      {t('card.probable')}
      {others.map(({ id, name, context }) => (
        <span key={id}>{t('card.otherMatch', context ? `${name} (${context})` : name)}</span>
      ))}
    </p>
  );
}
