import { type Category, isCategory } from '../../../lib/knowledge/record.ts';
import type { Compiled } from './compiled.ts';
import { readTable } from './read-table.ts';
import { ORDINARY, type Words } from './words.ts';

/** How far a brand is known: the whole world, several countries, or fewer. */
export type Reach = 'world' | 'several' | 'local';

/**
 * Brands, operators and government bodies with a Wikidata id.
 * @param isTitle whether an English Wikipedia article has this popular title
 * @param words finds names that are also ordinary words, whose articles have other titles
 */
export function brands(isTitle: (name: string) => boolean, words: Words): Compiled[] {
  return readTable('brands.tsv').map(([wikidata, name, category, reach, place, aliases]) => {
    const titled = isTitle(name!);
    const known = reach !== 'local';
    return {
      key: `nsi:${wikidata}`,
      name: name!,
      kind: 'organization',
      category: categoryAt(category!, place!),
      weight: titled || reach === 'world' ? 1 / 4 : known ? 1 / 8 : 1 / 16,
      aliases: aliases ? aliases.split('|') : [],
      within: place ? `iso:${place}` : undefined,
      wikipedia:
        (titled && /\s/.test(name!)) || ((titled || known) && isPlain(name!, words)) ? name : undefined,
      wikidata,
    };
  });
}

/** "Bank in" if the place is known, else "Bank". */
function categoryAt(noun: string, place: string): Category {
  const category = place ? `${noun} in` : noun;
  if (!isCategory(category)) throw new Error(`brands.tsv: unknown category "${noun}"`);
  return category;
}

/** Whether a name is neither a word nor a person's name, so that the brand's article must have it as its title. */
function isPlain(name: string, words: Words): boolean {
  return name.split(/[\s&-]+/).some(word => {
    const lower = word.toLowerCase();
    return lower.length > 3 && words.rank(lower) > ORDINARY && !words.isPersonName(lower);
  });
}
