import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';

/**
 * Builds the extension in another folder from the listed files only, as a reviewer with the source package would. Shares
 * the installed packages, but nothing that was compiled before.
 * @param use called while the folder exists, with it and the folders of the builds
 */
export function buildElsewhere<Name extends Family>(
  root: string,
  sources: readonly string[],
  families: readonly Name[],
  use: (folder: string, built: Readonly<Record<Name, string>>) => void,
): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-sources-'));
  try {
    for (const name of sources) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      cpSync(path.join(root, name), path.join(folder, name));
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const built = families.map(family => [family, buildExtension(family, folder)]);
    use(folder, Object.fromEntries(built) as Record<Name, string>);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
