import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { Switch } from '../../common/Switch.tsx';

interface ReadingMemoryProps {
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onErase: () => void;
}

/** The switch for the reading history, and the button to delete it. */
export function ReadingHistory({ isOn, onSwitch, onErase }: ReadingMemoryProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <h3>{t('readingHistory.title')}</h3>
      <div class="reading-history">
        <Switch on={isOn} onSwitch={onSwitch}>
          {t('readingHistory.switch')}
        </Switch>
      </div>
      <p class="note">{t('readingHistory.note')}</p>
      <p>
        <button
          type="button"
          class={isAsked ? 'button warn' : 'button'}
          data-deleteData={isAsked ? 'sure' : 'ask'}
          onBlur={() => setAsked(false)}
          onClick={() => {
            if (isAsked) onErase();
            setAsked(!isAsked);
          }}
        >
          {t(isAsked ? 'readingHistory.confirm' : 'readingHistory.delete')}
        </button>
      </p>
    </>
  );
}
