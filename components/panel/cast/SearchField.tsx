import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { BarIcon } from '../BarIcon.tsx';
import { NameField } from './NameField.tsx';

interface SearchFieldProps {
  readonly query: string;
  /** Called with null to close the search. */
  readonly onQuery: (query: string | null) => void;
}

/** A search that can be closed. Takes the focus when it opens. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="cast-search">
      <NameField inputRef={field} query={query} onQuery={onQuery} />
      <button type="button" class="bar-link" title={t('card.close')} onClick={() => onQuery(null)}>
        <span class="hidden">{t('card.close')}</span>
        <BarIcon name="close" />
      </button>
    </search>
  );
}
