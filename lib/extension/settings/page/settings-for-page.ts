import type { Settings } from '../../../model/settings.ts';
import { withoutWww } from '../site-rule.ts';

/**
 * What a page's content script may know of the settings: what it needs to paint. Of the lists of sites only whether its
 * own is on them, and of ignored and corrected names only those that are on the page.
 * @param isOnPage whether the page says that it has a name
 */
export function settingsForPage(
  settings: Settings,
  address: string,
  isOnPage: (name: string) => boolean,
): Settings {
  const own = URL.canParse(address) ? withoutWww(new URL(address).hostname) : '';
  const onlyOwn = (hosts: readonly string[]): string[] => hosts.filter(host => withoutWww(host) === own);
  return {
    ...settings,
    followed: [],
    sitesOff: onlyOwn(settings.sitesOff),
    sitesOn: onlyOwn(settings.sitesOn),
    sitesRead: onlyOwn(settings.sitesRead),
    ignoredNames: settings.ignoredNames.filter(isOnPage),
    wrongLinks: settings.wrongLinks.filter(({ name }) => isOnPage(name)),
  };
}
