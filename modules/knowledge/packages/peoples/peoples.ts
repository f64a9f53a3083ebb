import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from '../compiled.ts';

/**
 * Ethnic groups and religions from `peoples.txt`. If the title is that of a known place or church, the names become
 * its demonyms; see `merge.ts`.
 */
export function peoples(): Compiled[] {
  const text = readFileSync(path.join(import.meta.dirname, 'peoples.txt'), 'utf8');
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [name, aliases, wikipedia] = line.split('; ').map(part => part.replace(/;$/, '').trim());
      return {
        key: `people:${name}`,
        name: name!,
        kind: 'group',
        category: 'People',
        weight: 1,
        demonyms: aliases ? aliases.split(', ') : [],
        wikipedia,
      } satisfies Compiled;
    });
}
