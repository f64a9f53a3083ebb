import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a list says about the names in it. Its lines are a word that says what the names have in common, where they are
 * from, and the names: "former Argentina: A|B = more about B".
 * @returns by word: "where: name" and what else it says about it
 */
export function readSaidOf(file: string): (word: string) => ReadonlyMap<string, string> {
  const lines = readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n');
  return word =>
    new Map(
      lines
        .filter(line => line.startsWith(`${word} `))
        .flatMap(line => {
          const [where, names] = line.slice(word.length + 1).split(': ', 2);
          return names!.split('|').map((one): [string, string] => {
            const [name, more = ''] = one.split(' = ');
            return [`${where}: ${name}`, more];
          });
        }),
    );
}
