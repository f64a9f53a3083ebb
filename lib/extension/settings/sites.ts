import { readSettings, updateSetting } from './settings.ts';
import { withoutWww } from './site-rule.ts';

/** Turns Dramatis on or off on a site, in the list that is in use. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { sites } = await readSettings();
  const isListed = sites === 'only' ? on : !on;
  await updateSetting(sites === 'only' ? 'sitesOn' : 'sitesOff', hosts => [
    ...hosts.filter(other => withoutWww(other) !== withoutWww(host)),
    ...(isListed ? [withoutWww(host)] : []),
  ]);
}

/** Browsers disagree about which other characters a host may contain. */
const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;

/** The host name in an address as people type it, with or without `https://` and a path; null if there is none. */
export function typedHost(typed: string): string | null {
  const address = typed.trim();
  try {
    const { hostname, protocol } = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? withoutWww(hostname) : null;
  } catch {
    return null;
  }
}
