import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Steps from a place up to its country, at most. */
const MOST_STEPS = 6;

/** Regions of several countries that are themselves part of something: they don't tell countries apart. */
const REGIONS = new Set([
  'central-america',
  'caribbean',
  'scandinavia',
  'nordic-countries',
  'baltic-states',
  'balkans',
  'caucasus',
  'north-africa',
  'central-asia',
  'south-asia',
  'southeast-asia',
  'east-asia',
  'east-africa',
  'horn-of-africa',
  'central-africa',
  'sahel',
  'west-africa',
  'southern-africa',
  'british-isles',
  'channel-islands',
]);

/** What was found before: rules ask about the same few places again and again. */
const FOUND = new WeakMap<Knowledge, Map<number, ReadonlySet<number>>>();
const MOST_KEPT = 8000;

/** A place or body and everything that contains it, up to the country. Regions of countries and continents are left out. */
export function containersOf(knowledge: Knowledge, ref: number): ReadonlySet<number> {
  let known = FOUND.get(knowledge);
  if (!known || known.size >= MOST_KEPT) {
    known = new Map();
    FOUND.set(knowledge, known);
  }
  let found = known.get(ref);
  if (!found) {
    found = findContainers(knowledge, ref);
    known.set(ref, found);
  }
  return found;
}

/** The outermost of what contains a place or body, mostly its country; undefined for what is in none. */
export function countryAround(knowledge: Knowledge, ref: number): number | undefined {
  let country: number | undefined;
  for (const around of containersOf(knowledge, ref)) country = around;
  return country;
}

/** Whether something is a place in another, which may be far larger: Mumbai and India. */
export function isPlaceIn(knowledge: Knowledge, ref: number, whole: number): boolean {
  if (ref === whole || knowledge.record(ref).kind !== 'place') return false;
  return knowledge.relatedTo(ref).includes(whole) || containersOf(knowledge, ref).has(whole);
}

function findContainers(knowledge: Knowledge, ref: number): ReadonlySet<number> {
  const found = new Set<number>();
  let at: number | undefined = ref;
  for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
    const next: number | undefined = knowledge
      .relationsOf(at)
      .find(({ name }) => name === 'locatedIn' || name === 'partOf')?.to;
    if (next === undefined || found.has(at) || REGIONS.has(knowledge.record(at).id)) break;
    found.add(at);
    at = next;
  }
  return found;
}
