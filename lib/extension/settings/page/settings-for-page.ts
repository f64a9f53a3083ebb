import type { Settings } from '../../../model/settings.ts';
import { withoutWww } from '../site-rule.ts';

/**
 * What a page's content script may know of the settings: what it needs to paint, and of the lists of sites only whether
 * its own is on them.
 */
export function settingsForPage(settings: Settings, address: string): Settings {
  const own = URL.canParse(address) ? withoutWww(new URL(address).hostname) : '';
  const onlyOwn = (hosts: readonly string[]): string[] => hosts.filter(host => withoutWww(host) === own);
  return {
    ...settings,
    followed: [],
    sitesOff: onlyOwn(settings.sitesOff),
    sitesOn: onlyOwn(settings.sitesOn),
    sitesRead: onlyOwn(settings.sitesRead),
  };
}
