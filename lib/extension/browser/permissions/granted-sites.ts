import browser from 'webextension-polyfill';

/** Match patterns of the sites that the reader has allowed, other than those of the content scripts. */
export async function grantedSites(): Promise<string[]> {
  const fixed = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(origin => !fixed.includes(origin));
}

/** Names of the permissions granted on install. */
export function requiredPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

export async function revokePermission(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/** Calls back after a permission is granted or revoked. */
export function watchGrants(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
