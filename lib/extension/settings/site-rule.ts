import type { Settings } from '../../model/settings.ts';
import { originalHost } from '../../text/addresses/original-host.ts';

/** Whether Dramatis is on for a site. In a file of its own, because content scripts need nothing else from sites.ts. */
export function isSiteOn({ sites, sitesOff, sitesOn }: Settings, host: string): boolean {
  const isListed = (sites === 'only' ? sitesOn : sitesOff).some(other => siteOf(other) === siteOf(host));
  return sites === 'only' ? isListed : !isListed;
}

/** Whether a site's pages are read even if they don't look like articles. */
export function isSiteRead({ sitesRead }: Settings, host: string): boolean {
  return sitesRead.some(other => withoutWww(other) === withoutWww(host));
}

/** The site that people mean, also where a translator or a cache shows its page. */
export function siteOf(host: string): string {
  return withoutWww(originalHost(host));
}

/** People mean the same site with and without "www". */
export function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
