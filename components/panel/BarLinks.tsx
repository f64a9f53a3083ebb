import { t } from '../../lib/i18n/translate.ts';

const DRAWINGS = {
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9M10.300 10.300l3.500 3.500',
  options:
    'M2 4.500h7M12.500 4.500h1.500M2 11.500h1.500M7 11.500h7M10.700 6.300a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M5.300 13.300a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600',
} as const;

/** Links from the popup and side panel to the other extension pages. */
export function BarLinks() {
  return (
    <nav class="bar-links" aria-label="Dramatis">
      <BarLink to="lookup.html" label={t('lookup.title')} drawing={DRAWINGS.search} />
      <BarLink to="options.html" label={t('panel.settings')} drawing={DRAWINGS.options} />
    </nav>
  );
}

interface BarLinkProps {
  readonly to: string;
  readonly label: string;
  readonly drawing: string;
}

function BarLink({ to, label, drawing }: BarLinkProps) {
  return (
    <a class="bar-link" href={to} target="_blank" rel="noopener" title={label}>
      <span class="hidden">{label}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </a>
  );
}
