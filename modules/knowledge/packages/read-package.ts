import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const modules = path.resolve(import.meta.dirname, '../../../node_modules');

/** Path of a file of an installed package, whether or not the package exports it. */
export function packageFile(file: string): string {
  return path.join(modules, file);
}

/** A JSON file of an installed package. */
export function readPackageJson<T>(file: string): T {
  return JSON.parse(readFileSync(packageFile(file), 'utf8')) as T;
}

/** The exports of a package, or of a file by its path, for packages without types. */
export function requirePackage<T>(name: string): T {
  return createRequire(import.meta.url)(name) as T;
}
