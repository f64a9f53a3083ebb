import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Called for the down arrow. */
  readonly onEnterList: () => void;
  /** Closes the search; left out if it is always open. */
  readonly onClose?: () => void;
}

/** A field for names. Takes the focus when it opens. */
export function SearchField({ query, onQuery, onEnterList, onClose }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (onClose) field.current?.focus();
  }, []);
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
          onEnterList();
        }}
      />
      {onClose && (
        <button type="button" class="bar-link" title={t('card.close')} onClick={onClose}>
          <span class="hidden">{t('card.close')}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </search>
  );
}
