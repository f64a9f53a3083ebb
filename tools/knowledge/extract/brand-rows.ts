import type { Reach } from '../../../modules/knowledge/packages/brands/brands.ts';
import type { Drops } from '../../../modules/knowledge/packages/compiled.ts';
import { isLatinName } from '../../../modules/knowledge/packages/plain-name.ts';
import { categoryOf } from './brand-categories.ts';
import type { Nsi, NsiItem } from './name-suggestion-index.ts';

/** Countries whose brands keep their local name in English-language news. */
const ENGLISH = new Set('us gb ca au nz ie in sg za ng gh ke ph hk pk jm mt'.split(' '));
/** A brand in at least this many countries is international. */
const INTERNATIONAL = 4;
/** Words that show that a local name isn't English. */
const FOREIGN =
  /\b(de|di|du|del|della|des|der|und|für|la|le|les|el|los|das|do|da|dos|kommune|kommun|gmina|gemeinde|stadt|stadtwerke|sparkasse|comune|commune|mairie|ville|ayuntamiento|municipalidad|prefeitura|agrupamento|escola|escuela|école|ministerio|ministère|polizei|policía|polícia|feuerwehr|landkreis|obec|město|urząd|szkoła)\b/i;

interface Brand {
  readonly category: string;
  readonly countries: Set<string>;
  readonly items: NsiItem[];
  /** Which of an item's tags names it. */
  readonly tag: string;
  readonly regions: Set<string>;
}

/**
 * Rows of `brands.tsv`: Wikidata id, name, category, reach, place, aliases.
 * @param isTitle whether an English Wikipedia article has this popular title
 */
export function brandRows(nsi: Nsi, isTitle: (name: string) => boolean, drops: Drops): string[][] {
  const rows: string[][] = [];
  // A part is often tagged with its parent's name.
  const others = new Map(Object.entries(nsi.wikidata).map(([id, entity]) => [entity?.label, id]));
  for (const [id, brand] of collect(nsi, drops)) {
    const { label, dissolutions } = nsi.wikidata[id] ?? {};
    const name = (label ?? brand.items[0]!.displayName)
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/^The (?=\S+ \S)/, '')
      .trim();
    const reach = reachOf(brand);
    const reason = unwanted(name, brand, { reach, titled: isTitle(name), dissolved: !!dissolutions?.length });
    if (reason) drops.drop(reason);
    else
      rows.push([
        id,
        name,
        brand.category,
        reach,
        placeOf(brand),
        aliasesOf(name, brand, reach)
          .filter(alias => (others.get(alias) ?? id) === id)
          .join('|'),
      ]);
  }
  return rows;
}

/** Items by Wikidata id; the first path with a category decides what it is. */
function collect({ groups, wikidata }: Nsi, drops: Drops): Map<string, Brand> {
  const found = new Map<string, Brand>();
  for (const [path, group] of Object.entries(groups))
    for (const item of group?.items ?? []) {
      const { tags } = item;
      const tag = ['brand', 'operator', 'network'].find(name => tags[`${name}:wikidata`]);
      const id = tags[`${tag}:wikidata`];
      if (!tag || !id || !/^Q\d+$/.test(id)) {
        drops.drop('no Wikidata id');
        continue;
      }
      const category = categoryOf(path, wikidata[id]?.description ?? '', wikidata[id]?.label);
      if (!category) {
        drops.drop('a place, or of no interest');
        continue;
      }
      const known = found.get(id);
      // A chain of shops that also runs solar panels is a chain of shops.
      const isBetter =
        known &&
        ((path.startsWith('brands/') && known.tag === 'operator' && !isPublic(known)) ||
          // A carmaker's workshops are listed before its cars.
          (known.category === 'Car repair chain' && category === 'Car brand'));
      const brand: Brand = isBetter
        ? { ...known, category, tag }
        : (known ?? { category, countries: new Set(), regions: new Set(), items: [], tag });
      found.set(id, brand);
      brand.items.push(item);
      for (const place of item.locationSet.include ?? []) addPlace(brand, place);
    }
  return found;
}

/** Whether it is run for the public: a council that has shops stays a council. */
function isPublic({ category }: Brand): boolean {
  return /^(Government|Police|Fire|School|Public|University|College|Non-profit|Church)/.test(category);
}

function addPlace(brand: Brand, place: string | readonly number[]): void {
  if (typeof place !== 'string') return;
  const code = place.replace(/\.geojson$/, '');
  const country = /^fx\b/.test(code) ? 'fr' : code.split('-')[0]!;
  if (/^(\d{3}|[a-z]{2})$/.test(country)) brand.countries.add(country);
  if (/^us-[a-z]{2}$/.test(code)) brand.regions.add(code.toUpperCase());
}

function reachOf({ countries }: Brand): Reach {
  return countries.has('001') ? 'world' : countries.size >= INTERNATIONAL ? 'several' : 'local';
}

/** ISO code of its region or country; empty if it is in more than one. */
function placeOf({ countries, regions }: Brand): string {
  if (countries.size !== 1) return '';
  if (regions.size === 1) return [...regions][0]!;
  const country = [...countries][0]!.toUpperCase();
  return country.length === 2 ? country : '';
}

/** Why a brand is left out, or null. */
function unwanted(
  name: string,
  { category, countries }: Brand,
  { reach, titled, dissolved }: { reach: Reach; titled: boolean; dissolved: boolean },
): string | null {
  const isKnown = titled || reach !== 'local';
  const isEnglish = isKnown || [...countries].some(country => ENGLISH.has(country));
  if (/^\p{Ll}+ (in|of) /u.test(name)) return 'a subject, not a body';
  if (!isLatinName(name) || name.length < 3 || name.length > 60) return 'no name in Latin letters';
  if (dissolved && !titled) return 'dissolved';
  if (!isEnglish && !isEnglishBody(category, name)) return 'local and not English';
  if (FOREIGN.test(name) && !isKnown) return 'local and not English';
  if (/^[A-Z]{3}$/.test(name) && !isKnown) return 'bare initials';
  if (/\bDistrict( [IVX]+(-\w)?)?$/.test(name) && countries.has('ph')) return 'district office of schools';
  return null;
}

/** Ministries and the like have English names in Wikidata wherever they are. */
function isEnglishBody(category: string, name: string): boolean {
  return (
    /^(Government|Police|Airline)/.test(category) &&
    /\b(Ministry|Department|Agency|Authority|Office|Police|Army|Navy|Air Force|Commission|Service|Airlines|Airways|Bureau|Forces?|Government|Inspectorate|Administration)\b/.test(
      name,
    )
  );
}

function aliasesOf(name: string, { items, tag }: Brand, reach: Reach): string[] {
  const aliases = items.flatMap(({ tags }) => [tags[`${tag}:en`], tags[tag], tags[`${tag}:short`]]);
  return [...new Set(aliases.map(alias => alias?.trim() ?? ''))].filter(
    alias =>
      alias.toLowerCase() !== name.toLowerCase() &&
      alias.length > 3 &&
      isLatinName(alias) &&
      !/[;,/]/.test(alias) &&
      !FOREIGN.test(alias) &&
      (reach !== 'local' || (/^[\w\s'&.-]+$/.test(alias) && !/^[A-Z]+$/.test(alias))),
  );
}
