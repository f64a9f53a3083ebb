import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Family } from '../../tools/browsers/browser.ts';
import { builtExtension } from './built-extension.ts';

const THIS_MACHINE = ['http://127.0.0.1/*'];

/**
 * The extension as it is, but for one thing: it may ask this machine from the start, or other sites, as if the reader had
 * agreed to that. Nobody can click the browser's own question in a test. To be removed.
 */
export function permittedExtension(
  family: Family,
  sites: readonly string[] = THIS_MACHINE,
): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-permitted-'));
  cpSync(builtExtension(family), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
