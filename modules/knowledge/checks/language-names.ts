import type { Problem } from '../read-handwritten.ts';
import type { LanguageNames } from '../read-language-names.ts';

/** Checks that the ids in a language's file exist, and that no name leads to two of them. */
export function checkLanguageNames(
  language: string,
  names: readonly LanguageNames[],
  knownIds: ReadonlySet<string>,
): Problem[] {
  const file = `knowledge/languages/${language}.tsv`;
  const owners = new Map<string, string>();
  return names.flatMap(({ id, aliases }, index) => {
    const found = knownIds.has(id) ? [] : [`"${id}" isn’t an entry`];
    for (const alias of aliases) {
      const owner = owners.get(alias) ?? id;
      owners.set(alias, owner);
      if (owner !== id) found.push(`"${alias}" is also a name of "${owner}"`);
    }
    return found.map(message => ({ file, line: index + 1, message }));
  });
}
