import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import type { Problem } from './read-handwritten.ts';

/** What a language calls an entity. */
export interface LanguageNames {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Aliases that mean it only after its full name in the same article. */
  readonly short: readonly string[];
}

/**
 * Reads `languages/LANGUAGE.tsv`: in each line an id, a tab, and its names separated by bars. "~" marks a name that means
 * the entity only after its full name.
 * @param folder the folder of the hand-written files
 */
export function readLanguageNames(
  folder: string,
  language: ReadLanguage,
): { names: LanguageNames[]; problems: Problem[] } {
  const file = path.join(path.basename(folder), 'languages', `${language}.tsv`);
  const names: LanguageNames[] = [];
  const problems: Problem[] = [];
  const lines = readFileSync(path.join(folder, 'languages', `${language}.tsv`), 'utf8').split('\n');
  lines.forEach((text, index) => {
    if (text === '' || text.startsWith('#')) return;
    const [id = '', listed = '', ...rest] = text.split('\t');
    const all = listed.split('|');
    const isFaulty =
      !/^[\p{L}\p{N}-]+$/u.test(id) || rest.length > 0 || all.some(name => !/^~?[^\s~](.*\S)?$/.test(name));
    if (isFaulty)
      problems.push({ file, line: index + 1, message: 'must be an id, a tab, and names separated by "|"' });
    else
      names.push({
        id,
        aliases: all.filter(name => !name.startsWith('~')),
        short: all.filter(name => name.startsWith('~')).map(name => name.slice(1)),
      });
  });
  return { names, problems };
}
