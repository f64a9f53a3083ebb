import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';

interface AddItemProps {
  /** Of the field, for forms. */
  readonly name: string;
  readonly label: string;
  readonly example?: string;
  /** Said where what was typed cannot be added. */
  readonly wrong?: string;
  /** False where what was typed cannot be added. */
  readonly onAdd: (typed: string) => boolean;
}

/** A field and a button that adds what is typed to a list. */
export function AddItem({ name, label, example, wrong, onAdd }: AddItemProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <>
      <form
        class="add-item"
        onSubmit={event => {
          event.preventDefault();
          const isAdded = onAdd(typed);
          setWrong(!isAdded);
          if (isAdded) setTyped('');
        }}
      >
        <input
          name={name}
          class="text-field"
          dir={typed ? 'auto' : undefined}
          aria-label={label}
          aria-invalid={isWrong}
          placeholder={example ?? label}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('settings.add')}
        </button>
      </form>
      {wrong && (
        <p role="status" class="note warn">
          {isWrong && wrong}
        </p>
      )}
    </>
  );
}
