import { t } from '../../lib/i18n/translate.ts';
import { BarIcon } from './BarIcon.tsx';
import { SearchTool } from './story/SearchTool.tsx';

interface BarLinksProps {
  /** Opens the side panel; null if there is none, or if this is it. */
  readonly onSidePanel: (() => void) | null;
  /** Opens the search; null if it has a place of its own, or there is nothing to search. */
  readonly onSearch: (() => void) | null;
}

/** What popup and side panel lead to: the side panel or the search, and the settings. */
export function BarLinks({ onSidePanel, onSearch }: BarLinksProps) {
  return (
    <nav class="bar-links" aria-label="Dramatis">
      {onSidePanel && (
        <button type="button" class="bar-link" title={t('panel.openSide')} onClick={onSidePanel}>
          <span class="hidden">{t('panel.openSide')}</span>
          <BarIcon name="panel" />
        </button>
      )}
      {onSearch && <SearchTool onOpen={onSearch} />}
      <a class="bar-link" href="options.html" target="_blank" rel="noopener" title={t('panel.settings')}>
        <span class="hidden">{t('panel.settings')}</span>
        <BarIcon name="settings" />
      </a>
    </nav>
  );
}
