import { categoryOf } from './brand-categories.ts';
import { type Compiled, Drops, type PackageReport } from './compiled.ts';
import { type NsiItem, readNsi } from './nsi.ts';
import { isLatinName } from './plain-name.ts';
import { ORDINARY, type Words } from './words.ts';

/** Countries whose brands an English newspaper names by the name that they have at home. */
const ENGLISH = new Set('us gb ca au nz ie in sg za ng gh ke ph hk pk jm mt'.split(' '));
/** From so many countries on, a brand is international. */
const INTERNATIONAL = 4;
/** Words that show that a local name is not English. */
const FOREIGN =
  /\b(de|di|du|del|della|des|der|und|für|la|le|les|el|los|das|do|da|dos|kommune|kommun|gmina|gemeinde|stadt|stadtwerke|sparkasse|comune|commune|mairie|ville|ayuntamiento|municipalidad|prefeitura|agrupamento|escola|escuela|école|ministerio|ministère|polizei|policía|polícia|feuerwehr|landkreis|obec|město|urząd|szkoła)\b/i;

interface Brand {
  readonly category: Compiled['category'];
  readonly countries: Set<string>;
  readonly items: NsiItem[];
  /** Which of an item's tags name it. */
  readonly tag: string;
  readonly regions: Set<string>;
}

/**
 * Brands, operators and government bodies with a Wikidata id (name-suggestion-index).
 * @param isTitle whether an English Wikipedia article has this popular title
 * @param words tells names that are words as well: their articles have other titles
 */
export function brands(isTitle: (name: string) => boolean, words: Words): PackageReport {
  const drops = new Drops();
  const { wikidata } = readNsi();
  const kept: Compiled[] = [];
  for (const [id, brand] of collect(drops)) {
    const { label, dissolutions } = wikidata[id] ?? {};
    const name = (label ?? brand.items[0]!.displayName)
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/^The (?=\S+ \S)/, '')
      .trim();
    const local = ![...brand.countries].some(country => ENGLISH.has(country)) && !brand.countries.has('001');
    const international = brand.countries.has('001') || brand.countries.size >= INTERNATIONAL;
    const titled = isTitle(name);
    const english = !local || international || titled || isEnglishBody(brand.category, name);
    if (!isLatinName(name) || name.length < 3 || name.length > 60) drops.drop('no name in Latin letters');
    else if (dissolutions?.length && !titled) drops.drop('dissolved');
    else if (!english) drops.drop('local and not English');
    else if (FOREIGN.test(name) && !titled && !international) drops.drop('local and not English');
    else if (/^[A-Z]{3}$/.test(name) && !international && !titled) drops.drop('bare initials');
    else if (/\bDistrict( [IVX]+(-\w)?)?$/.test(name) && brand.countries.has('ph'))
      drops.drop('district office of schools');
    else kept.push(compiledBrand(id, name, brand, { titled, international, plain: isPlain(name, words) }));
  }
  return { name: 'name-suggestion-index', kept, dropped: drops.counts };
}

/** Items by Wikidata id; the first path with a category names what it is. */
function collect(drops: Drops): Map<string, Brand> {
  const { groups, wikidata } = readNsi();
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
      const category = categoryOf(path, wikidata[id]?.description ?? '');
      if (!category) {
        drops.drop('a place, or of no interest');
        continue;
      }
      const brand = found.get(id) ?? { category, countries: new Set(), regions: new Set(), items: [], tag };
      found.set(id, brand);
      brand.items.push(item);
      for (const place of item.locationSet.include ?? []) addPlace(brand, place);
    }
  return found;
}

function addPlace(brand: Brand, place: string | readonly number[]): void {
  if (typeof place !== 'string') return;
  const code = place.replace(/\.geojson$/, '');
  const country = /^fx\b/.test(code) ? 'fr' : code.split('-')[0]!;
  if (/^(\d{3}|[a-z]{2})$/.test(country)) brand.countries.add(country);
  if (/^us-[a-z]{2}$/.test(code)) brand.regions.add(code.toUpperCase());
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

function compiledBrand(
  id: string,
  name: string,
  brand: Brand,
  { titled, international, plain }: { titled: boolean; international: boolean; plain: boolean },
): Compiled {
  const region = brand.regions.size === 1 && brand.countries.size === 1 ? [...brand.regions][0] : undefined;
  const country = brand.countries.size === 1 ? [...brand.countries][0]!.toUpperCase() : undefined;
  const place = region ?? (country?.length === 2 ? country : undefined);
  const category = place ? brand.category : (brand.category.replace(/ in$/, '') as Compiled['category']);
  return {
    key: `nsi:${id}`,
    name,
    kind: 'organization',
    category,
    weight: titled || brand.countries.has('001') ? 1 / 4 : international ? 1 / 8 : 1 / 16,
    aliases: aliasesOf(name, brand, international),
    within: place ? `iso:${place}` : undefined,
    wikipedia: (titled && /\s/.test(name)) || ((titled || international) && plain) ? name : undefined,
    wikidata: id,
  };
}

/** Whether a name is no word and nobody's name, so that the article on an international brand surely has it as title. */
function isPlain(name: string, words: Words): boolean {
  return name.split(/[\s&-]+/).some(word => {
    const lower = word.toLowerCase();
    return lower.length > 3 && words.rank(lower) > ORDINARY && !words.isPersonName(lower);
  });
}

function aliasesOf(name: string, { items, tag }: Brand, international: boolean): string[] {
  const forms = items.flatMap(({ tags }) => [tags[`${tag}:en`], tags[tag], tags[`${tag}:short`]]);
  return [...new Set(forms.map(form => form?.trim() ?? ''))].filter(
    form =>
      form.toLowerCase() !== name.toLowerCase() &&
      form.length > 3 &&
      isLatinName(form) &&
      !/[;,/]/.test(form) &&
      !FOREIGN.test(form) &&
      (international || (/^[\w\s'&.-]+$/.test(form) && !/^[A-Z]+$/.test(form))),
  );
}
