import { t } from '../../lib/i18n/translate.ts';

export interface Notice {
  readonly text: string;
  /** Present if there is something to undo. */
  readonly undo?: () => void;
}

/** The result of an action, which replaces the card, with Undo. */
export function CardNotice({ text, undo }: Notice) {
  return (
    <div class="card-done">
      <p>{text}</p>
      {undo && (
        <button type="button" class="card-button" onClick={undo}>
          {t('card.undo')}
        </button>
      )}
    </div>
  );
}
