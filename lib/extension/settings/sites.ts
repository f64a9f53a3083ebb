import type { Settings } from '../../model/settings.ts';
import { withScheme } from '../../text/addresses/typed-address.ts';
import { setListed } from './set-listed.ts';
import { readSettings, updateSetting } from './settings.ts';
import { siteOf, withoutWww } from './site-rule.ts';

/** Turns Dramatis on or off on one site. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { sites } = await readSettings();
  await setSiteListed(host, sites === 'only' ? on : !on);
}

/** Puts a site on the list that the current mode uses, or takes it off. */
export async function setSiteListed(host: string, isListed: boolean): Promise<void> {
  await updateSetting(siteListName(await readSettings()), hosts =>
    setListed(hosts, siteOf(host), isListed, other => siteOf(other) === siteOf(host)),
  );
}

/** Has the pages of a site read even if they don't look like articles, or no longer. */
export async function setSiteRead(host: string, isRead: boolean): Promise<void> {
  await updateSetting('sitesRead', hosts =>
    setListed(hosts, withoutWww(host), isRead, other => withoutWww(other) === withoutWww(host)),
  );
}

/** The list of sites that the current mode uses. */
export function siteListName({ sites }: Pick<Settings, 'sites'>): 'sitesOn' | 'sitesOff' {
  return sites === 'only' ? 'sitesOn' : 'sitesOff';
}

/** Browsers disagree about which other characters a host may contain. */
const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;

/** The host name of a site as people type it, with or without `https://` and path. Null if it isn't a website. */
export function typedHost(typed: string): string | null {
  try {
    const { hostname, protocol } = new URL(withScheme(typed));
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? withoutWww(hostname) : null;
  } catch {
    return null;
  }
}
