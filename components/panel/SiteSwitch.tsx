import type { SiteState } from '../../lib/model/panel/panel.ts';
import { Phrase } from '../common/Phrase.tsx';

interface SiteSwitchProps {
  /** Null if the site isn't known. */
  readonly site: SiteState | null;
  readonly onSite: (on: boolean) => void;
}

/** Turns Dramatis on or off for the current site. */
export function SiteSwitch({ site, onSite }: SiteSwitchProps) {
  if (!site)
    return (
      <span class="site-name">
        <b>Dramatis</b>
      </span>
    );
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
