import browser from 'webextension-polyfill';
import { originOf } from './origin.ts';

/** Whether the browser lets us ask an address. */
export function mayAsk(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(address)] });
}

/**
 * Asks the reader, through the browser, for the sites behind addresses. Must be called first thing in a click.
 * @returns whether the reader agreed to all
 */
export function askPermission(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originOf))] });
}
