import { t } from '../../lib/i18n/translate.ts';
import { Phrase } from '../common/Phrase.tsx';

interface CardFootProps {
  /** The highlighted text. */
  readonly name: string;
  readonly site: string;
  /** Whether the card is about the highlighted name itself, not one opened from its card. */
  readonly canRefuse: boolean;
  readonly onWrongLink: () => void;
  readonly onIgnore: () => void;
  readonly onSiteOff: () => void;
}

/** What the reader can turn off with one click. */
export function CardFoot({ name, site, canRefuse, onWrongLink, onIgnore, onSiteOff }: CardFootProps) {
  return (
    <footer class="card-foot">
      {canRefuse && (
        <>
          <button type="button" onClick={onWrongLink}>
            {t('card.wrongMatch')}
          </button>
          <button type="button" onClick={onIgnore}>
            <Phrase of="card.neverHighlight" values={[<bdi>{name}</bdi>]} />
          </button>
        </>
      )}
      <button type="button" onClick={onSiteOff}>
        <Phrase of="card.turnOffFor" values={[<bdi>{site}</bdi>]} />
      </button>
    </footer>
  );
}
