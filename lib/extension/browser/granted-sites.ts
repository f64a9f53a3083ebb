import browser from 'webextension-polyfill';

/** Match patterns of the sites that the reader has let Dramatis ask, other than those that it reads anyway. */
export async function grantedSites(): Promise<string[]> {
  const fixed = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(origin => !fixed.includes(origin));
}

/** The permissions that Dramatis has from the start, as the manifest names them. */
export function requiredPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

/** Gives a permission back to the browser. */
export async function revokePermission(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}

/** Calls back whenever a permission comes or goes. */
export function watchGrants(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
