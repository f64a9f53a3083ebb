import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Family } from '../../tools/browsers/browser.ts';
import { builtExtension } from './built-extension.ts';

const THIS_MACHINE = ['http://127.0.0.1/*'];

/**
 * A copy of the extension that has permission for this machine or other sites from the start, as if the user had
 * granted it: tests can't click the browser's prompt. Remove the folder afterwards.
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
