import browser, { type Permissions } from 'webextension-polyfill';
import { originOf } from '../../coverage/service/origin.ts';

/** What a server is asked for: `fetch`, a feed as it is; `tell`, what it knows of a name that stands on a page. */
export type Errand = 'fetch' | 'tell';

/** Whether the browser, and with it the reader, lets us ask an address. */
export function mayAsk(address: string, errand: Errand): Promise<boolean> {
  return browser.permissions.contains(permissionsFor([address], errand));
}

/**
 * Asks the reader, through the browser, for the sites behind addresses. Must be called first thing in a click.
 * @returns whether the reader agreed to all
 */
export function askPermission(addresses: readonly string[], errand: Errand): Promise<boolean> {
  return browser.permissions.request(permissionsFor(addresses, errand));
}

function permissionsFor(addresses: readonly string[], errand: Errand): Permissions.Permissions {
  const origins = [...new Set(addresses.map(originOf))];
  const data = errand === 'tell' ? dataToConsentTo() : [];
  // Chrome refuses a key that it does not know.
  return data.length > 0 ? ({ origins, data_collection: data } as Permissions.Permissions) : { origins };
}

/** What the manifest says may be sent; only that of Firefox does, where readers agree to it apart from the sites. */
function dataToConsentTo(): readonly string[] {
  const { browser_specific_settings } = browser.runtime.getManifest();
  const { gecko } = (browser_specific_settings ?? {}) as {
    gecko?: { data_collection_permissions?: { optional?: string[] } };
  };
  return gecko?.data_collection_permissions?.optional ?? [];
}
