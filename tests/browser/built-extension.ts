import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Family } from '../../tools/browsers/browser.ts';
import { buildExtension, builtExtension as builtFolder } from '../../tools/browsers/build-extension.ts';

const root = path.resolve(import.meta.dirname, '../..');
const SOURCES = [
  'lib',
  'components',
  'entrypoints',
  'knowledge',
  'locales',
  'modules',
  'wxt.config.ts',
  'public',
];

/** Folder of the built extension, rebuilt if the sources have changed. */
export function builtExtension(family: Family): string {
  const folder = builtFolder(family);
  const manifest = path.join(folder, 'manifest.json');
  const isFresh =
    existsSync(manifest) &&
    SOURCES.every(source => newest(path.join(root, source)) < statSync(manifest).mtimeMs);
  return isFresh ? folder : buildExtension(family);
}

function newest(source: string): number {
  if (!existsSync(source)) return 0;
  const stats = statSync(source);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(source).map(name => newest(path.join(source, name))));
}
