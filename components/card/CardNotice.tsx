import { t } from '../../lib/i18n/translate.ts';

export interface Notice {
  readonly text: string;
  /** Present if there is something to undo. */
  readonly undo?: () => void;
}

/** The result of an action in the card, with Undo. */
export function CardNotice({ text, undo, onClose }: Notice & { readonly onClose: () => void }) {
  return (
    <div class="card-notice" role="status">
      <p>{text}</p>
      {undo && (
        <button type="button" class="card-button" onClick={undo}>
          {t('card.undo')}
        </button>
      )}
      <button type="button" class="card-button" onClick={onClose}>
        {t('card.close')}
      </button>
    </div>
  );
}
