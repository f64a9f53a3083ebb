import { readSettings, updateSetting } from './settings.ts';
import { bareHost } from './site-rule.ts';

/** Switches Dramatis on or off on one site, in the list that counts. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { sites } = await readSettings();
  const isListed = sites === 'only' ? on : !on;
  await updateSetting(sites === 'only' ? 'sitesOn' : 'sitesOff', hosts => [
    ...hosts.filter(other => bareHost(other) !== bareHost(host)),
    ...(isListed ? [bareHost(host)] : []),
  ]);
}

/** Browsers differ in what else they take for a host. */
const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;

/** The host name of a site as readers type it, with or without `https://` and path; null where it is none. */
export function typedHost(typed: string): string | null {
  const address = typed.trim();
  try {
    const { hostname, protocol } = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? bareHost(hostname) : null;
  } catch {
    return null;
  }
}
