import type { Ref } from 'preact';
import { t } from '../../../lib/i18n/translate.ts';
import { BarIcon } from '../BarIcon.tsx';

interface NameFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Selects the results; the down arrow leads to the first. */
  readonly results?: string;
  readonly onEnter?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field for names. */
export function NameField({
  query,
  onQuery,
  results = '.cast .cast-row',
  onEnter,
  inputRef = null,
}: NameFieldProps) {
  return (
    <span class="name-field">
      <BarIcon name="search" />
      <input
        ref={inputRef}
        type="search"
        class="field"
        name="who"
        aria-label={t('lookup.title')}
        placeholder={t('lookup.title')}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') onEnter?.();
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>(results)?.focus();
        }}
      />
    </span>
  );
}
