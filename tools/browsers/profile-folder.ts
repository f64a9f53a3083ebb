import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A profile that has to be removed after use. */
export interface ProfileFolder {
  readonly path: string;
  remove(): void;
}

/**
 * A folder for a new profile. Firefox as a snap has its own /tmp, so it wouldn't find a profile in ours.
 * @param template a profile to copy
 */
export function profileFolder(executable: string, template?: string): ProfileFolder {
  const parent = isSnap(executable) ? path.join(os.homedir(), 'snap/firefox/common') : os.tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'dramatis-'));
  if (template) cpSync(template, folder, { recursive: true });
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** On Ubuntu, /usr/bin/firefox is a script that starts the snap. */
function isSnap(executable: string): boolean {
  if (process.platform !== 'linux') return false;
  const file = realpathSync(executable);
  if (executable.startsWith('/snap/') || file.startsWith('/snap/')) return true;
  const start = readFileSync(file).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}
