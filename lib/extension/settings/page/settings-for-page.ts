import type { Settings } from '../../../model/settings.ts';
import { siteOf, withoutWww } from '../site-rule.ts';

/** The settings as a page's content script gets them. */
export interface PageSettings {
  readonly settings: Settings;
  /** Whether there are lists of names at all: whether the settings would say more if the page had other names. */
  readonly listsNames: boolean;
}

/**
 * What a page's content script may know of the settings: what it needs to paint. Of the lists of sites only whether its
 * own is on them, and of ignored and corrected names only those that are on the page.
 * @param isOnPage whether the page says that it has a name
 */
export function settingsForPage(
  settings: Settings,
  address: string,
  isOnPage: (name: string) => boolean,
): PageSettings {
  const own = URL.canParse(address) ? new URL(address).hostname : '';
  const onlyOwn = (hosts: readonly string[]): string[] => hosts.filter(host => siteOf(host) === siteOf(own));
  return {
    settings: {
      ...settings,
      followed: [],
      sitesOff: onlyOwn(settings.sitesOff),
      sitesOn: onlyOwn(settings.sitesOn),
      sitesRead: settings.sitesRead.filter(host => withoutWww(host) === withoutWww(own)),
      ignoredNames: settings.ignoredNames.filter(isOnPage),
      wrongLinks: settings.wrongLinks.filter(({ name }) => isOnPage(name)),
    },
    listsNames: settings.ignoredNames.length + settings.wrongLinks.length > 0,
  };
}
