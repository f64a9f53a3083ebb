import type { Family } from '../../tools/browsers/browser.ts';
import { type ExtensionCopy, permitSites } from '../../tools/shots/permit-sites.ts';
import { builtExtension } from './built-extension.ts';

const THIS_MACHINE = ['http://127.0.0.1/*'];

/** A copy of the extension with permission for this machine or other sites from the start. Remove the folder afterwards. */
export function permittedExtension(family: Family, sites: readonly string[] = THIS_MACHINE): ExtensionCopy {
  return permitSites(builtExtension(family), sites);
}
