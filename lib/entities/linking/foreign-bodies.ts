import type { Knowledge } from '../../knowledge/knowledge.ts';
import { hashText } from '../../text/hash.ts';
import type { LinkContext } from './link-context.ts';
import type { Surface } from './surfaces.ts';

/** Names that the bodies of many countries share. */
const SHARED_NAMES = new Set(
  [
    'supreme court',
    'house of representatives',
    'national guard',
    'air force',
    'navy',
    'army',
    'coast guard',
    'cabinet',
    'senate',
    'congress',
    'treasury',
    'central bank',
    'constitution',
    'house',
    'justice department',
    'state department',
    'federal court',
  ].map(name => phrase(name.split(' ').map(hashText))),
);

function phrase(keys: readonly number[]): string {
  return keys.join();
}

/** Steps from a place up to its continent, at most. */
const MOST_STEPS = 6;

/**
 * Whether the place named nearest lies in another country than a body whose name many countries share: the "Supreme
 * Court" of a story about Nairobi isn't that of the United States.
 */
export function isForeignBody(ref: number, { keys, names }: Surface, context: LinkContext): boolean {
  if (!SHARED_NAMES.has(phrase(keys))) return false;
  const place = context.nearestPlace(names[0]!.first);
  if (place === null) return false;
  const own = countriesOf(context.knowledge, ref);
  return own.size > 0 && ![...countriesOf(context.knowledge, place)].some(country => own.has(country));
}

/** A place or body and everything that contains it, up to the country. Continents and the world aren't included. */
function countriesOf(knowledge: Knowledge, ref: number): Set<number> {
  const found = new Set<number>();
  let at: number | undefined = ref;
  for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
    const next: number | undefined = knowledge
      .relationsOf(at)
      .find(({ name }) => name === 'locatedIn' || name === 'partOf')?.to;
    if (next === undefined || found.has(at)) break;
    found.add(at);
    at = next;
  }
  return found;
}
