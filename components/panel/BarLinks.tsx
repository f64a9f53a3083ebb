import { t } from '../../lib/i18n/translate.ts';
import { BarIcon, type BarIconName } from './BarIcon.tsx';

interface BarLinksProps {
  /** Opens the side panel; null if there is none, or if this is it. */
  readonly onSidePanel: (() => void) | null;
}

/** What popup and side panel lead to: the side panel, or else the look-up page, and the settings. */
export function BarLinks({ onSidePanel }: BarLinksProps) {
  return (
    <nav class="bar-links" aria-label="Dramatis">
      {onSidePanel ? (
        <button type="button" class="bar-link" title={t('panel.openSide')} onClick={onSidePanel}>
          <span class="hidden">{t('panel.openSide')}</span>
          <BarIcon name="panel" />
        </button>
      ) : (
        <BarLink to="lookup.html" label={t('lookup.title')} icon="search" />
      )}
      <BarLink to="options.html" label={t('panel.settings')} icon="settings" />
    </nav>
  );
}

interface BarLinkProps {
  readonly to: string;
  readonly label: string;
  readonly icon: BarIconName;
}

function BarLink({ to, label, icon }: BarLinkProps) {
  return (
    <a class="bar-link" href={to} target="_blank" rel="noopener" title={label}>
      <span class="hidden">{label}</span>
      <BarIcon name={icon} />
    </a>
  );
}
