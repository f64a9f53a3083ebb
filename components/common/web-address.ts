/**
 * An address that may be linked to: feeds and pages name addresses, and only the web's own kinds are followed.
 * @returns the address in its normal form, or null for anything but http and https
 */
export function webAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
