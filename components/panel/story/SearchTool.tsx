import { t } from '../../../lib/i18n/translate.ts';
import { BarIcon } from '../BarIcon.tsx';

/** Opens the search. */
export function SearchTool({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button type="button" class="bar-link search-open" title={t('lookup.title')} onClick={onOpen}>
      <span class="hidden">{t('lookup.title')}</span>
      <BarIcon name="search" />
    </button>
  );
}
