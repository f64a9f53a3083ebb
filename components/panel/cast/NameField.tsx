import type { Ref } from 'preact';
import { t } from '../../../lib/i18n/translate.ts';

interface NameFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field for names. The down arrow leads to the first result. */
export function NameField({ query, onQuery, inputRef = null }: NameFieldProps) {
  return (
    <input
      ref={inputRef}
      type="search"
      class="field"
      aria-label={t('lookup.title')}
      placeholder={t('lookup.title')}
      value={query}
      autocomplete="off"
      spellcheck={false}
      onInput={event => onQuery(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('.cast .cast-row')?.focus();
      }}
    />
  );
}
