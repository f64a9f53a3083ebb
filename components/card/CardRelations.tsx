import { t } from '../../lib/i18n/translate.ts';
import type { Companion } from './card-facts.ts';

interface CardRelationsProps {
  readonly companions: readonly Companion[];
  readonly onOpen: (entityId: string) => void;
}

/** Cast members it is related to or appears with; each opens its own card in place. */
export function CardRelations({ companions, onOpen }: CardRelationsProps) {
  if (!companions.length) return null;
  return (
    <section class="card-section">
      <h3 class="card-label">{t('entity.appearsWith')}</h3>
      <ul class="card-chips">
        {companions.map(({ entity, label }) => (
          <li key={entity.id}>
            <button
              type="button"
              class="card-chip"
              data-kind={entity.kind}
              title={label ? `${label} ${entity.name}` : entity.name}
              onClick={() => onOpen(entity.id)}
            >
              {label && <span class="card-how">{label} </span>}
              <span dir="auto">{entity.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
