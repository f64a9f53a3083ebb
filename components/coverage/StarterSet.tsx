import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';

interface StarterSetProps {
  /** Outlets to begin with. */
  readonly starter: readonly Outlet[];
  readonly onTurnOn: () => void;
  /** What else the reader can do instead. */
  readonly children?: ComponentChildren;
}

/** Offers to turn on a few outlets with one button, and says who learns what. */
export function StarterSet({ starter, onTurnOn, children }: StarterSetProps) {
  return (
    <div class="starter" data-starter>
      <ul class="starter-outlets" aria-label={t('coverage.sources')}>
        {starter.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <p class="starter-actions">
        <button type="button" class="button primary" onClick={onTurnOn}>
          {t('card.showStories')}
        </button>
        {children}
      </p>
      <p class="starter-note">{t('coverage.starterNote')}</p>
    </div>
  );
}

export interface StarterOfferProps extends Omit<StarterSetProps, 'children'> {
  /** Said above the offer; absent if a heading above it says enough. */
  readonly title?: string;
}

/** Says what turning on outlets would bring, and offers it; the settings have all others. */
export function StarterOffer({ title, ...set }: StarterOfferProps) {
  return (
    <div class="starter-offer">
      {title && <h4>{title}</h4>}
      <p>{t('coverage.offer')}</p>
      <StarterSet {...set}>
        <a class="plain-link" href="options.html#coverage" target="_blank" rel="noopener">
          {t('coverage.choose')}
        </a>
      </StarterSet>
    </div>
  );
}
