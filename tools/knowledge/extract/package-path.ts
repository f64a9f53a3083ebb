import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Path inside a package installed in this folder.
 * @throws Error if the packages aren't installed
 */
export function packagePath(inside: string): string {
  const found = path.join(import.meta.dirname, 'node_modules', inside);
  if (!existsSync(found))
    throw new Error(`${inside} is missing; run npm install --prefix tools/knowledge/extract`);
  return found;
}
