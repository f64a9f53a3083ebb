import { iso31661, iso31662 } from 'iso-3166';
import { type Compiled, Drops, type PackageReport } from '../compiled.ts';
import { isLatinName } from '../plain-name.ts';
import { readTable } from '../read-table.ts';
import { newspaperName, slavicRegion } from './region-names.ts';
import { regionNoun } from './region-nouns.ts';

/** Countries whose first level is municipalities or parishes: too small for the news, and often ordinary words. */
const TOO_FINE = new Set(
  'AD AG AZ BB DM EE GD IS KN LC LI LV MC ME MK MT MV NR PW SC SI SM ST TV VC'.split(' '),
);
/** Countries that list territories with a code of their own among their regions: CN-TW, US-PR. */
const LISTS_TERRITORIES = new Set(['CN', 'FI', 'FR', 'NL', 'NO', 'US']);
const TERRITORIES: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));
/** Countries whose second level also makes the news. */
const SECOND_LEVEL = new Set(['BE', 'ES', 'FR', 'GB', 'IE', 'IT']);

/**
 * States, provinces and regions (ISO 3166-2), with English names where `regions-in-english.tsv` or `region-names.tsv`
 * has one.
 * @param cityNames city names by country, for regions whose local name is an adjective of their city
 */
export function subdivisions(cityNames: ReadonlyMap<string, ReadonlySet<string>>): PackageReport {
  const drops = new Drops();
  const english = new Map(readTable('region-names.tsv').map(([code, name]) => [code!, name!]));
  const own = new Map(readTable('regions-in-english.tsv').map(([code, ...names]) => [code!, names]));
  const kept = iso31662.flatMap(({ code, name: printed, parent }): Compiled[] => {
    const country = code.slice(0, 2);
    const reason = TOO_FINE.has(country)
      ? 'municipality or parish'
      : parent.length > 2 && !SECOND_LEVEL.has(country)
        ? 'second level'
        : LISTS_TERRITORIES.has(country) && isTerritory(code)
          ? 'territory with a code of its own'
          : own.get(code)?.[0] === '-'
            ? 'known as a city, or gone'
            : null;
    if (reason) {
      drops.drop(reason);
      return [];
    }
    const local = newspaperName(printed, code);
    const slavic = /^(RU|UA)$/.test(country) ? slavicRegion(printed, cityNames.get(country)) : undefined;
    const [ownName, ownAliases] = own.get(code) ?? [];
    const name = ownName ?? english.get(code) ?? (slavic === undefined ? local : slavic?.[0]);
    if (!name || name.length < 3 || !isLatinName(name) || name.endsWith('-')) {
      drops.drop('no English name');
      return [];
    }
    const others = ownName
      ? (ownAliases?.split('|') ?? [])
      : (slavic?.slice(1) ?? (local.length > 3 && isLatinName(local) ? [local] : []));
    return [
      {
        key: `iso:${code}`,
        name,
        kind: 'place',
        category: regionNoun(name, country, parent),
        weight: parent.length > 2 ? 1 / 16 : 1 / 8,
        aliases: others.filter(other => other !== name),
        within: `iso:${country}`,
      },
    ];
  });
  return { name: 'iso-3166', kept, dropped: drops.counts };
}

/** Whether a region is also a territory with a country code; US-CA isn't Canada. */
function isTerritory(code: string): boolean {
  const own = code.slice(3);
  return TERRITORIES.has(own) && (!code.startsWith('US-') || /^(AS|GU|MP|PR|UM|VI)$/.test(own));
}
