import type { Settings } from '../../model/settings.ts';

/** Whether Dramatis works on a site. Apart from the switch: pages only ask. */
export function isSiteOn({ sites, sitesOff, sitesOn }: Settings, host: string): boolean {
  const isListed = (sites === 'only' ? sitesOn : sitesOff).some(other => bareHost(other) === bareHost(host));
  return sites === 'only' ? isListed : !isListed;
}

/** The host as readers name a site: nobody means another one by "www". */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
