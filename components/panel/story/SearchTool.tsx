import { t } from '../../../lib/i18n/translate.ts';

/** Opens the search. */
export function SearchTool({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button type="button" class="bar-link search-open" title={t('lookup.title')} onClick={onOpen}>
      <span class="hidden">{t('lookup.title')}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9M10.300 10.300l3.500 3.500" />
      </svg>
    </button>
  );
}
