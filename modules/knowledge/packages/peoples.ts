import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from './compiled.ts';

/**
 * Peoples and faiths from `peoples.txt`. Where the title is that of a place or church that is known already, the
 * forms are to be read as the people of it; see `merge.ts`.
 */
export function peoples(): Compiled[] {
  const text = readFileSync(path.join(import.meta.dirname, 'peoples.txt'), 'utf8');
  return text
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [name, forms, wikipedia] = line.split('; ').map(part => part.replace(/;$/, '').trim());
      return {
        key: `people:${name}`,
        name: name!,
        kind: 'group',
        category: 'People',
        weight: 1,
        people: forms ? forms.split(', ') : [],
        wikipedia,
      } satisfies Compiled;
    });
}
