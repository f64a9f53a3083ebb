import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';

interface AddItemProps {
  /** Name of the input element. */
  readonly name: string;
  readonly label: string;
  readonly example?: string;
  /** Shown if what was typed can't be added. */
  readonly wrong?: string;
  /** Returns false if what was typed can't be added; it stays in the field then. */
  readonly onAdd: (typed: string) => boolean;
}

/** A text field with an Add button. */
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
