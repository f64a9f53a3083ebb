import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from '../compiled.ts';
import { readTable } from '../read-table.ts';
import { titleCase } from '../titles/title-case.ts';
import { ORDINARY, type Words } from '../words.ts';

/** How far a brand is known: the whole world, several countries, or fewer. */
export type Reach = 'world' | 'several' | 'local';

/**
 * Brands, operators and government bodies with a Wikidata id.
 * @param isTitle whether an English Wikipedia article has this popular title
 * @param words finds names that are also ordinary words, whose articles have other titles
 */
export function brands(isTitle: (name: string) => boolean, words: Words): Compiled[] {
  return readTable('brands.tsv').flatMap(
    ([wikidata, listed, listedCategory, reach, place, aliases]): Compiled[] => {
      if (NO_BODY.test(listed!)) return [];
      const name = printedBrand(listed!, words);
      const own = OWN_NOUNS.get(name);
      if (own === LEFT_OUT) return [];
      const category = own?.replace(/!$/, '') ?? nounOf(listedCategory!, name);
      const titled = isTitle(name);
      const known = reach !== 'local';
      return [
        {
          key: `nsi:${wikidata}`,
          name,
          kind: 'organization',
          category: place && !own?.endsWith('!') ? `${category} in` : category,
          weight: titled || reach === 'world' ? 1 / 4 : known ? 1 / 8 : 1 / 16,
          aliases: aliases ? aliases.split('|') : [],
          within: place && !own?.endsWith('!') ? `iso:${place}` : undefined,
          wikipedia:
            (titled && /\s/.test(name)) || ((titled || known) && isPlain(name, words)) ? name : undefined,
          wikidata,
        },
      ];
    },
  );
}

/**
 * Parks and regions that run something, those who own houses there, and branches that never make the news alone: of a
 * charity, of a maker of excavators, of the police in a town.
 */
const NO_BODY =
  /\b(?:Park|Forest|Preserve|Prefecture|Region|Property Owners Association|Phoenixville)$|Goodwill(?! Industries$)|(?<!Goodwill)\bGoodwill Industries of|\p{L} CAT$|^(?:Municipal Police of|Police Zone)\b/u;
/** Legal forms, which newspapers leave out. */
const LEGAL_FORM =
  /,? (?:Inc\.?|Ltd\.?|plc|Limited|LLC|L\.?P\.|Corp\.|Berhad|S\.A\.S\.|S\.A\.|S\.p\.A\.|GmbH|AG|N\.V\.|Pvt\.?|Pty\.?)$/i;

/** "LITTLE SHEEP" as "Little Sheep", and "Ted Baker" for "Ted Baker Plc". */
function printedBrand(listed: string, words: Words): string {
  const name = listed.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '');
  const bare = name.length > 3 && words.rank(name.toLowerCase()) > ORDINARY ? name : listed;
  const isShouted = !/\p{Ll}/u.test(bare) && /\p{Lu}{5}/u.test(bare);
  const isWords = bare.split(/\s+/).every(word => words.rank(word.toLowerCase()) <= RAREST);
  return isShouted && isWords ? titleCase(bare.toLowerCase()) : bare;
}

/** Rank of the rarest words that a dictionary has. */
const RAREST = 70;

/** The list tells what a place on the map is: a shop at a petrol station, a shop of a charity. */
function nounOf(category: string, name: string): string {
  if (/\bRed Cross\b/.test(name) || category === 'Charity shops') return 'Charity';
  if (category === 'Education body' && /\b(Church|Society|Brothers|Rice)\b/.test(name))
    return 'Religious body';
  if (category === 'Convenience store chain' && FUEL.test(name)) return 'Fuel brand';
  if (category === 'Restaurant chain' && COFFEE.test(name)) return 'Coffee shop chain';
  if (category === 'Restaurant chain' && TEA.test(name)) return 'Tea shop chain';
  return /\b(Cooperative|Co-operative)$/.test(name) && category === 'Company' ? 'Cooperative' : category;
}

/** The list has cafés among the restaurants. */
const COFFEE =
  /\b(?:Coffee(?! House$)|Coffees|Coffeeshop|Espresso|Espressolab|Baristas)\b|Redemption Roasters/;
const TEA = /\bTea(?! Party)\b|\wtea$|TEA$/;

const FUEL =
  /\b(Oil|Petroleum|Petrol|Gas|Energy|Fuels?|Esso|Texaco|Orlen|Phillips 66|Ultramar|Shell|BP|Repsol|Avia|Eni|Total|Circle K|Conoco|Valero|Sunoco|Citgo|Chevron|Exxon|Mobil|Gulf|Petro-Canada|Ampol|Caltex|Sasol|Engen)\b/;

/** Whether a name is neither a word nor a person's name, so that the brand's article must have it as its title. */
function isPlain(name: string, words: Words): boolean {
  return name.split(/[\s&-]+/).some(word => {
    const lower = word.toLowerCase();
    return lower.length > 3 && words.rank(lower) > ORDINARY && !words.isPersonName(lower);
  });
}

/** The noun of brands that get no entry. */
const LEFT_OUT = 'None';

/** What brands are where the list doesn't tell: noun by name. One that ends in "!" needs no place. */
const OWN_NOUNS: ReadonlyMap<string, string> = new Map(
  readFileSync(path.join(import.meta.dirname, 'brand-nouns.txt'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .flatMap(line => {
      const [noun, names] = line.split('; ');
      return names!.split('|').map((name): [string, string] => [name, noun!]);
    }),
);
