import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of the extension that has to be removed after use. */
export interface ExtensionCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * A copy of a built extension that has permission for some sites from the start, as if the reader had granted it: a
 * driver can't click the browser's prompt.
 */
export function permitSites(extension: string, sites: readonly string[]): ExtensionCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-permitted-'));
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
