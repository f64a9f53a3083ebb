import type { SiteState } from '../../lib/model/panel.ts';
import { Phrase } from '../common/Phrase.tsx';

interface SiteSwitchProps {
  /** Null where the site is not known. */
  readonly site: SiteState | null;
  readonly onSite: (on: boolean) => void;
}

/** On or off for the site in view. */
export function SiteSwitch({ site, onSite }: SiteSwitchProps) {
  if (!site) return <span class="site-name">Dramatis</span>;
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        checked={site.on}
        aria-checked={site.on}
        onChange={event => onSite(event.currentTarget.checked)}
      />
      <span class="site-track" aria-hidden="true" />
      <span class="site-name">
        <Phrase
          of={site.on ? 'panel.onFor' : 'panel.offFor'}
          values={[
            <b>
              <bdi>{site.host}</bdi>
            </b>,
          ]}
        />
      </span>
    </label>
  );
}
