import type { MutedOutlet, Story } from '../model/coverage/story.ts';
import { bareHostOf } from './addresses/web-address.ts';
import { ownName } from './own-name.ts';

/** What identifies a story's outlet. */
type Published = Pick<Story, 'outlet' | 'url'>;

/** The outlet of a story, as it is muted: all of its feeds together. */
export function outletToMute({ outlet, url }: Published): MutedOutlet {
  return { name: ownName(outlet), host: bareHostOf(url) };
}

/**
 * Tests whether a story is from a muted outlet. Its name decides: two outlets may share a host, like the BBC and BBC
 * Mundo. Only where a live source knows no name but that of the host, the host does.
 */
export function mutedBy(muted: readonly MutedOutlet[]): (story: Published) => boolean {
  if (muted.length === 0) return () => false;
  const names = new Set(muted.map(({ name }) => name.toLowerCase()));
  const hosts = new Set(muted.map(({ host }) => host));
  const namelessHosts = new Set(muted.flatMap(({ name, host }) => (isHostName(name) ? [host] : [])));
  return ({ outlet, url }) => {
    const host = bareHostOf(url);
    return (
      names.has(ownName(outlet).toLowerCase()) ||
      namelessHosts.has(host) ||
      (isHostName(outlet) && hosts.has(host))
    );
  };
}

function isHostName(name: string): boolean {
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(name);
}
