import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Family } from '../browsers/browser.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

const TARGETS: Readonly<Record<Family, { args: readonly string[]; folder: string }>> = {
  chromium: { args: ['build'], folder: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/**
 * The folder of the built extension.
 * @param root another copy of the project
 */
export function builtExtension(family: Family, root = PROJECT): string {
  return path.join(root, '.output', TARGETS[family].folder);
}

/**
 * Builds the extension for a family of browsers; takes a few seconds.
 * @param root another copy of the project
 * @returns folder of the built extension
 * @throws Error with the output of the build
 */
export function buildExtension(family: Family, root = PROJECT): string {
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, ...TARGETS[family].args], {
    cwd: root,
    // Vitest's own value would build a larger extension than the one that ships.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0)
    throw new Error(`couldn't build the extension for ${family}:\n${run.stdout}${run.stderr}`.trim());
  return builtExtension(family, root);
}
