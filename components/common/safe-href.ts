/**
 * Normalises an address for use in a link. Feeds and pages are untrusted, so other schemes are refused.
 * @returns null unless it is http or https
 */
export function safeHref(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
