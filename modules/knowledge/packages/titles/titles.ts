import { unpack } from 'efrt';
import { type Compiled, Drops, type PackageReport } from '../compiled.ts';
import { packageFile, requirePackage } from '../read-package.ts';
import type { Words } from '../words.ts';
import type { KnownTitles } from './known-titles.ts';
import { titleCase } from './title-case.ts';
import { kindOfTitle } from './title-kinds.ts';

/** Popular Wikipedia titles (compromise-wikipedia, 2022), in lower case and without brackets. */
export function popularTitles(): Set<string> {
  const model = requirePackage<{ default: string }>(packageFile('compromise-wikipedia/src/_model.js'));
  return new Set(Object.keys(unpack(model.default)));
}

/**
 * The titles that are certainly names and whose kind is clear.
 * @param places see `kindOfTitle`
 * @param known exact spellings, where they are known
 */
export function titles(
  all: ReadonlySet<string>,
  words: Words,
  places: ReadonlySet<string>,
  known: KnownTitles,
): PackageReport {
  const drops = new Drops();
  const kept = [...all].flatMap((title): Compiled[] => {
    const kind = kindOfTitle(title, words, places);
    if (!kind) {
      drops.drop(title.includes(' ') ? 'uncertain kind' : 'single word');
      return [];
    }
    const name = known.spelling(title) ?? titleCase(title);
    if (kind === 'person' && known.isThing(name)) {
      drops.drop('a thing with a name like a person’s');
      return [];
    }
    return [{ key: `title:${title}`, name, kind, category: '', weight: 1 / 4, wikipedia: name }];
  });
  return { name: 'compromise-wikipedia', kept, dropped: drops.counts };
}
