import { webAddress } from './web-address.ts';

/** An address as people type it, with the `https://` that they leave out. */
export function withScheme(typed: string): string {
  const text = typed.trim();
  return /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
}

/** The web address that was typed, or null if it isn't one. */
export function typedAddress(typed: string): string | null {
  return webAddress(withScheme(typed));
}
