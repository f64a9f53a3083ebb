/** Longer addresses are traps or trackers. */
const LONGEST = 2000;
/** Query parameters that say where a reader came from and nothing about the page. */
const TRACKERS =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ito|cmpid|ncid|smid|at_\w+|ns_\w+|cmp)$/i;

/**
 * An absolute http or https address.
 * @param base what a relative address is relative to
 * @returns null for other schemes (`javascript:`, `data:`, `tag:`), addresses with a password and nonsense
 */
export function webAddress(address: string, base?: string): string | null {
  const trimmed = address.trim();
  if (!trimmed || trimmed.length > LONGEST) return null;
  const url = parse(trimmed, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (!url.hostname || url.username || url.password) return null;
  return url.href;
}

/** The same page under one address: no fragment, no trackers, no `www.`, no closing slash, always https. For comparing only. */
export function pageKey(address: string): string {
  const url = parse(address);
  if (!url) return address;
  for (const name of [...url.searchParams.keys()]) if (TRACKERS.test(name)) url.searchParams.delete(name);
  return `https://${withoutPrefix(url.host)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The host that an address asks, port included; empty for nonsense. */
export function hostOf(address: string): string {
  return parse(address)?.host ?? '';
}

/** The same without `www.` and the like; empty for nonsense. */
export function bareHost(address: string): string {
  return withoutPrefix(hostOf(address));
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
