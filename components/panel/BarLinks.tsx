import { t } from '../../lib/i18n/translate.ts';
import { BarIcon, type BarIconName } from './BarIcon.tsx';

/** Links from the popup and side panel to the other extension pages. */
export function BarLinks() {
  return (
    <nav class="bar-links" aria-label="Dramatis">
      <BarLink to="lookup.html" label={t('lookup.title')} icon="search" />
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
