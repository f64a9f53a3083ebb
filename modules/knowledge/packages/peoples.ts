import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from './compiled.ts';

/**
 * Peoples and faiths from `peoples.txt`. Where the title is that of a place or church that is known already, the
 * aliases are to be read as the people of it; see `merge.ts`.
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
