import { t } from '../../../lib/i18n/translate.ts';
import type { Outlet } from '../../../lib/model/coverage/outlet.ts';
import { CardIcon } from '../CardIcon.tsx';

export interface TurnOnStoriesProps {
  /** Outlets to begin with. */
  readonly starter: readonly Outlet[];
  readonly onTurnOn: () => void;
  readonly onChoose: () => void;
}

/** Offers to turn on outlets, and says what they learn. */
export function TurnOnStories({ starter, onTurnOn, onChoose }: TurnOnStoriesProps) {
  const names = starter.map(({ name }) => name).join(', ');
  return (
    <section class="card-press">
      <button type="button" class="card-button" data-wide onClick={onTurnOn}>
        {t('card.showStories')}
      </button>
      <p class="card-small">{names ? t('card.starterNote', names) : t('card.showStoriesNote')}</p>
      {names && (
        <button type="button" class="card-all" onClick={onChoose}>
          {t('coverage.choose')}
          <CardIcon name="chevron" />
        </button>
      )}
    </section>
  );
}
