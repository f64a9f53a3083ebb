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
      category: place ? `${category} in` : category!,
      weight: titled || reach === 'world' ? 1 / 4 : known ? 1 / 8 : 1 / 16,
      aliases: aliases ? aliases.split('|') : [],
      within: place ? `iso:${place}` : undefined,
      wikipedia:
        (titled && /\s/.test(name!)) || ((titled || known) && isPlain(name!, words)) ? name : undefined,
      wikidata,
    };
  });
}

/** Whether a name is neither a word nor a person's name, so that the brand's article must have it as its title. */
function isPlain(name: string, words: Words): boolean {
  return name.split(/[\s&-]+/).some(word => {
    const lower = word.toLowerCase();
    return lower.length > 3 && words.rank(lower) > ORDINARY && !words.isPersonName(lower);
  });
}
