import browser, { type Permissions } from 'webextension-polyfill';
import type { RequestPurpose } from '../../model/request-purpose.ts';
import { matchPatternOf } from '../../text/web-address.ts';

/** Whether the browser, and with it the reader, lets us ask an address. */
export function hasPermission(address: string, purpose: RequestPurpose): Promise<boolean> {
  return browser.permissions.contains(permissionsFor([address], purpose));
}

/**
 * Asks the reader, through the browser, for the sites behind addresses. Must be called first thing in a click.
 * @returns whether the reader agreed to all
 */
export function askPermission(addresses: readonly string[], purpose: RequestPurpose): Promise<boolean> {
  return browser.permissions.request(permissionsFor(addresses, purpose));
}

function permissionsFor(addresses: readonly string[], purpose: RequestPurpose): Permissions.Permissions {
  const origins = [...new Set(addresses.map(matchPatternOf))];
  const data = purpose === 'tell' ? dataToConsentTo() : [];
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
