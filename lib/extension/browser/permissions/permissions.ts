import { type Browser, browser } from 'wxt/browser';
import type { RequestPurpose } from '../../../model/coverage/request-purpose.ts';
import { matchPatternOf } from '../../../text/addresses/web-address.ts';

/** Whether Dramatis may send requests to an address. */
export function hasPermission(address: string, purpose: RequestPurpose): Promise<boolean> {
  return browser.permissions.contains(permissionsFor([address], purpose));
}

/** Asks the reader to allow requests to addresses. Call it first in a click handler. Resolves to whether all were allowed. */
export function requestPermission(addresses: readonly string[], purpose: RequestPurpose): Promise<boolean> {
  return browser.permissions.request(permissionsFor(addresses, purpose));
}

function permissionsFor(
  addresses: readonly string[],
  purpose: RequestPurpose,
): Browser.permissions.Permissions {
  const origins = [...new Set(addresses.map(matchPatternOf))];
  const data = purpose === 'tell' ? declaredData() : [];
  // Chromium rejects keys it doesn't know.
  return data.length > 0
    ? ({ origins, data_collection: data } as Browser.permissions.Permissions)
    : { origins };
}

/**
 * Types of data that the manifest declares. Only Firefox's does; it asks for consent to them separately from sites:
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
function declaredData(): readonly string[] {
  const { browser_specific_settings } = browser.runtime.getManifest();
  const { gecko } = (browser_specific_settings ?? {}) as {
    gecko?: { data_collection_permissions?: { optional?: string[] } };
  };
  return gecko?.data_collection_permissions?.optional ?? [];
}
