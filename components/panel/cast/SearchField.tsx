import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { BarIcon } from '../BarIcon.tsx';

interface SearchFieldProps {
  readonly query: string;
  /** Called with null to close the search. */
  readonly onQuery: (query: string | null) => void;
}

/** A field for names. Takes the focus when it opens. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="cast-search">
      <input
        ref={field}
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
      <button type="button" class="bar-link" title={t('card.close')} onClick={() => onQuery(null)}>
        <span class="hidden">{t('card.close')}</span>
        <BarIcon name="close" />
      </button>
    </search>
  );
}
