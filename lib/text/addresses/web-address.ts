import { trimEndCharacters } from '../trim-characters.ts';

/** Longer addresses are traps or trackers. */
const MAX_LENGTH = 2000;
/** Query parameters that track where a reader came from, and don't change the page. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ito|cmpid|ncid|smid|at_\w+|ns_\w+|cmp)$/i;

/** Addresses whose host needs no parser, which takes far longer: nearly all. */
const PLAIN_HOST = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/?#]|$)/;

/**
 * Normalises an http or https address.
 * @param base resolves relative addresses
 * @returns null for other schemes (`javascript:`, `data:`, `tag:`), addresses with a password, and invalid ones
 */
export function webAddress(address: string, base?: string): string | null {
  const trimmed = address.trim();
  if (!trimmed || trimmed.length > MAX_LENGTH) return null;
  const url = parse(trimmed, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (!url.hostname || url.username || url.password) return null;
  return url.href;
}

/** The same for every address of a page: https, without fragment, trackers, `www.` or trailing slash. For comparison only. */
export function pageKey(address: string): string {
  const url = parse(address);
  if (!url) return address;
  if (url.search)
    for (const name of [...url.searchParams.keys()]) if (TRACKERS.test(name)) url.searchParams.delete(name);
  return `https://${withoutPrefix(url.host)}${trimEndCharacters(url.pathname, /\//)}${url.search}`;
}

/** The host of an address, including the port; empty if the address is invalid. */
export function hostOf(address: string): string {
  const plain = PLAIN_HOST.exec(address)?.[1];
  return plain && !plain.includes('xn--') ? plain : (parse(address)?.host ?? '');
}

/** Like `hostOf`, but without `www.`, `m.` or `amp.`. */
export function bareHostOf(address: string): string {
  return withoutPrefix(hostOf(address));
}

/** The match pattern of the permission to send requests to an address. Match patterns have no port. */
export function matchPatternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

function withoutPrefix(host: string): string {
  return host.replace(/^(www|m|amp)\./, '');
}

function parse(address: string, base?: string): URL | null {
  try {
    return base === undefined ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}
