import { itemKey } from '../../settings/storage/setting-keys.ts';
import { followScript, permitScripts } from './registered-script.ts';

/** Has the browser tell the detector, on the sites that the reader chose, that the page is to be read whatever it looks like. */
export function followReadSites(): void {
  const prefix = itemKey('sitesRead', '');
  followScript({
    name: 'read-anyway',
    isChosenBy: key => key.startsWith(prefix),
    matches: ({ sitesRead }) => sitesRead.flatMap(patternsOf),
  });
}

/** Has the browser permit reading any page of a site. @returns whether later pages of the site can be read */
export function permitReading(host: string): Promise<boolean> {
  return permitScripts(patternsOf(host));
}

/**
 * Scheme by scheme, as in the manifest: Chromium finds "*://" in neither of its optional hosts. An address in numbers has
 * no "www", and Chromium refuses a list with an invalid host.
 */
function patternsOf(host: string): string[] {
  const isNumeric = /^\[|\.\d+$/.test(host);
  const hosts = isNumeric ? [host] : [host, `www.${host}`];
  return hosts.flatMap(each => [`http://${each}/*`, `https://${each}/*`]);
}
