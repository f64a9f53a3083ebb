import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names of all files under a folder, relative to it, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return walk(folder, '', () => false).toSorted();
}

/**
 * The files of the source package: everything that `.gitignore` doesn't exclude, so that a checkout and an unpacked
 * source package list the same files.
 * @throws Error if `.gitignore` has a line that isn't like `name/`, `/name/` or `*.extension`
 */
export function listSources(root: string): string[] {
  const lines = readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n');
  const rules = lines.map(line => line.trim()).filter(line => line && !line.startsWith('#'));
  const isIgnored = rules.map(ruleOf);
  return walk(root, '', name => name === '.git' || isIgnored.some(rule => rule(name))).toSorted();
}

function ruleOf(line: string): (name: string) => boolean {
  const [, start, text] = /^(\*\.|\/|)([\w.-]+)\/?$/.exec(line) ?? [];
  if (text === undefined) throw new Error(`.gitignore: "${line}" isn't supported here`);
  if (start === '/') return name => name === text;
  if (start === '*.') return name => name.endsWith(`.${text}`);
  return name => path.posix.basename(name) === text;
}

function walk(root: string, folder: string, isLeftOut: (name: string) => boolean): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(folder, entry.name);
    if (isLeftOut(name)) return [];
    return entry.isDirectory() ? walk(root, name, isLeftOut) : entry.isFile() ? [name] : [];
  });
}
