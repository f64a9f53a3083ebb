import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** TypeScript files under a folder of the project, relative to its root. */
export function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

export function sourceOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The specifiers of all imports in a source, of types too. */
export function specifiersIn(source: string): string[] {
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(match => match[1]!);
}

/** The file that a relative import names, relative to the project's root. */
export function targetOf(file: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(file), specifier.split('?')[0]!);
}

/** Files of the project that a file imports. */
export function importsOf(file: string): string[] {
  return specifiersIn(sourceOf(file))
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => targetOf(file, specifier));
}

/** The first import cycle found, as a path that ends where it starts; null if there is none. */
export function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): string[] | null => {
    const start = trail.indexOf(file);
    if (start >= 0) return [...trail.slice(start), file];
    if (done.has(file)) return null;
    trail.push(file);
    for (const target of imports.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

/** Whether a source uses the browser API, imported or global. Comments and strings don't count. */
export function usesBrowserApi(source: string): boolean {
  if (specifiersIn(source).some(name => name === 'webextension-polyfill' || name === 'wxt/browser'))
    return true;
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
  return /(?<![.\w])(?:browser|chrome)\s*(?:\?\.|\.|\[)/.test(code);
}
