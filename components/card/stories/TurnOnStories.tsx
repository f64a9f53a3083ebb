import { count, t } from '../../../lib/i18n/translate.ts';
import type { Outlet } from '../../../lib/model/coverage/outlet.ts';

export interface TurnOnStoriesProps {
  /** Outlets to begin with. */
  readonly starter: readonly Outlet[];
  readonly onTurnOn: () => void;
}

/** Offers to turn on outlets, and says what they learn. Popup and side panel name them, and lead to the others. */
export function TurnOnStories({ starter, onTurnOn }: TurnOnStoriesProps) {
  return (
    <section class="card-press">
      <button type="button" class="card-button" data-wide onClick={onTurnOn}>
        {t('card.showStories')}
      </button>
      <p class="card-small">
        {starter.length
          ? t('card.starterNote', count('coverage.outlets', starter.length))
          : t('card.showStoriesNote')}
      </p>
    </section>
  );
}
