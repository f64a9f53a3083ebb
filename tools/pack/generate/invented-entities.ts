import { numbersFrom } from '../../random.ts';
import { BODIES, NATIONS, PLACES, PROFESSIONS, WORKS } from './invented-words.ts';

const STARTS =
  'Ba Be Bo Da De Do Fa Ga Go Ha Ja Ka Ke Ko La Le Lo Ma Me Mo Na No Pa Po Ra Re Ro Sa So Ta To Va Vo Za'.split(
    ' ',
  );
const MIDDLES = 'ba da de ga go ka la li lo ma mi na ni no ra ri ro sa ta ti va vi za'.split(' ');
const ENDS =
  'bert den dor fin gard kin land ler lin mann mar ner nov rick son stein ton ville wick worth'.split(' ');
/** Average step between two items that are chosen: Wikidata has about a hundred times as many as a pack. */
const ITEM_STEP = 100;
const COUNTRIES = 200;
const REGIONS = 3000;

export interface Invented {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly claims: Readonly<Record<string, readonly string[]>>;
  /** Its article's title. */
  readonly title: string;
  /** Titles that redirect to it. */
  readonly redirects: readonly string[];
  readonly languages: number;
  readonly views: number;
}

/**
 * Invented entities, as those with articles are in Wikidata: names of 13 letters that take as many bytes when compressed
 * as real ones, two descriptions in three shared, 0.6 aliases each, a relation for most. The same on every machine.
 */
export function* inventedEntities(count: number): Generator<Invented> {
  const random = numbersFrom(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  /** Early ones are chosen far more often. */
  const early = <T>(from: readonly T[]): T => from[Math.floor(from.length * random() ** 3)]!;
  const word = (): string =>
    pick(STARTS) + (random() < 0.7 ? pick(MIDDLES) : '') + (random() < 0.2 ? pick(MIDDLES) : '') + pick(ENDS);
  const year = (): number => 2025 - Math.floor(150 * random() ** 2);
  const countries = Array.from({ length: COUNTRIES }, word);
  const regions = Array.from({ length: REGIONS }, () => `${word()}, ${early(countries)}`);
  for (let position = 0; position < count; position++) {
    const share = random();
    const nation = early(NATIONS);
    const target = itemAt(Math.floor(Math.min(count, 20_000) * random() ** 4));
    const base = { id: itemAt(position), ...popularity(random()) };
    const name = `${word()} ${word()}`;
    if (share < 0.55) {
      const born = year();
      const years = random() < 0.45 ? ` (${born}–${born + 20 + below(70)})` : '';
      const [first = '', last = ''] = name.split(' ');
      yield {
        ...base,
        label: name,
        description: `${nation} ${early(PROFESSIONS)}${years}`,
        aliases: random() < 0.4 ? [`${first} ${pick(STARTS)[0]}. ${last}`] : [],
        claims: {
          P31: ['Q5'],
          P106: [pick(['Q82955', 'Q937857', 'Q33999', 'Q36180'])],
          ...(random() < 0.2 && { P102: [target] }),
        },
        title: random() < 0.1 ? `${name} (${early(PROFESSIONS)})` : name,
        redirects: random() < 0.3 ? [`${last}, ${first}`] : [],
      };
    } else if (share < 0.72) {
      const region = early(regions);
      const label = word() + (random() < 0.3 ? ` ${word()}` : '');
      yield {
        ...base,
        label,
        description: `${early(PLACES)} in ${region}`,
        aliases: random() < 0.3 ? [`${label} ${pick(['Town', 'City', 'Valley'])}`] : [],
        claims: { P31: ['Q486972'], P131: [target], P17: [itemAt(below(Math.min(count, COUNTRIES)))] },
        title: random() < 0.5 ? `${label}, ${region.split(',')[0]}` : label,
        redirects: [],
      };
    } else if (share < 0.87) {
      const label = `${name} ${pick(['Group', 'Club', 'Institute', 'Party', 'University', 'Foundation'])}`;
      yield {
        ...base,
        label,
        description: random() < 0.6 ? `${nation} ${early(BODIES)}` : `${early(BODIES)} in ${early(regions)}`,
        aliases: random() < 0.6 ? [label.replace(/[^A-Z]/g, ''), name].slice(0, 1 + below(2)) : [],
        claims: { P31: ['Q43229'], P17: [itemAt(below(Math.min(count, COUNTRIES)))] },
        title: label,
        redirects: random() < 0.3 ? [`The ${label}`] : [],
      };
    } else {
      const work = early(WORKS);
      yield {
        ...base,
        label: `The ${name}`,
        description:
          random() < 0.5 ? `${year()} ${nation} ${work}` : `${year()} ${work} by ${word()} ${word()}`,
        aliases: random() < 0.2 ? [name] : [],
        claims: { P31: ['Q11424'] },
        title: random() < 0.3 ? `The ${name} (${work})` : `The ${name}`,
        redirects: [],
      };
    }
  }
}

/** The item at a position: the steps between items vary, but a position always has the same item. */
function itemAt(position: number): string {
  return `Q${(position + 1) * ITEM_STEP + ((Math.imul(position, 0x9e3779b1) >>> 0) % ITEM_STEP)}`;
}

function popularity(chance: number): { languages: number; views: number } {
  return { languages: Math.ceil(1 / (chance + 0.01)), views: Math.ceil(40 / (chance + 0.0001)) };
}
