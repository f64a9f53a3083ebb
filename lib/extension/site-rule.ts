import type { Choices } from './choices.ts';

/** Whether Dramatis works on a site. Apart from the switch: pages only ask. */
export function isSiteOn({ sites, sitesOff, sitesOn }: Choices, host: string): boolean {
  return sites === 'only' ? sitesOn.includes(host) : !sitesOff.includes(host);
}
