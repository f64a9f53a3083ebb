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
      <ul class="starter-outlets ticked" aria-label={t('coverage.sources')}>
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

export type StarterOfferProps = Omit<StarterSetProps, 'children'>;

interface OfferProps extends StarterOfferProps {
  readonly about: 'story' | 'name';
  /** Whether it needs a title of its own. */
  readonly isTitled: boolean;
}

/** Says what turning on outlets would bring to the open article's story, or to a name, and offers it. */
export function StarterOffer({ about, isTitled, ...set }: OfferProps) {
  return (
    <div class="starter-offer">
      {isTitled && <h4>{t('coverage.offerTitle')}</h4>}
      <p>{t(about === 'story' ? 'coverage.offer' : 'coverage.offerName')}</p>
      <StarterSet {...set}>
        <a class="plain-link" href="options.html#coverage" target="_blank" rel="noopener">
          {t('coverage.choose')}
        </a>
      </StarterSet>
    </div>
  );
}
