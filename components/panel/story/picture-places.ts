import type { StoryTie } from './story-ties.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Of the picture, in its own units. */
export const FIELD = { width: 368, height: 372 } as const;

/** Corners and the middle of the foot. */
const UPPER: readonly Place[] = [
  { x: 60, y: 40 },
  { x: 308, y: 40 },
];
const LOWER: readonly Place[] = [
  { x: 60, y: 200 },
  { x: 308, y: 200 },
];
const FOOT: Place = { x: 184, y: 316 };

/**
 * Places for up to five names, in an order that lets the fewest ties cross. Among equals, the most important comes
 * first.
 */
export function picturePlaces(ids: readonly string[], ties: readonly StoryTie[]): ReadonlyMap<string, Place> {
  const places = placesFor(ids.length);
  let best = new Map<string, Place>();
  let fewest = Number.POSITIVE_INFINITY;
  for (const order of permutations(places)) {
    const placed = new Map(ids.map((id, at): [string, Place] => [id, order[at]!]));
    const crossings = countCrossings(ties, placed);
    if (crossings < fewest) [best, fewest] = [placed, crossings];
    if (!fewest) break;
  }
  return best;
}

function placesFor(count: number): readonly Place[] {
  if (count <= 3) return [...UPPER, { x: FOOT.x, y: LOWER[0]!.y }].slice(0, count);
  return count === 4 ? [...UPPER, ...LOWER] : [...UPPER, ...LOWER, FOOT];
}

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length <= 1) yield items;
  for (const [at, item] of items.entries())
    if (items.length > 1)
      for (const rest of permutations([...items.slice(0, at), ...items.slice(at + 1)])) yield [item, ...rest];
}

/** How many pairs of ties cross between their ends. */
export function countCrossings(ties: readonly StoryTie[], places: ReadonlyMap<string, Place>): number {
  let count = 0;
  for (const [at, a] of ties.entries())
    for (const b of ties.slice(at + 1)) {
      if ([a.from, a.to].some(id => id === b.from || id === b.to)) continue;
      const [p, q, r, s] = [a.from, a.to, b.from, b.to].map(id => places.get(id)!) as [
        Place,
        Place,
        Place,
        Place,
      ];
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) count++;
    }
  return count;
}

function side(a: Place, b: Place, c: Place): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** Units that two verbs need between them. */
const APART = 28;

/** Where each verb is: in the middle of its line, or nearer to one end if two would meet. */
export function verbPlaces(ties: readonly StoryTie[], places: ReadonlyMap<string, Place>): readonly Place[] {
  const at = ties.map(tie => along(tie, places, 0.5));
  for (let i = 0; i < ties.length; i++)
    for (let j = i + 1; j < ties.length; j++)
      if (Math.hypot(at[i]!.x - at[j]!.x, at[i]!.y - at[j]!.y) < APART) {
        at[i] = along(ties[i]!, places, 0.35);
        at[j] = along(ties[j]!, places, 0.65);
      }
  return at;
}

function along({ from, to }: StoryTie, places: ReadonlyMap<string, Place>, share: number): Place {
  const [a, b] = [places.get(from)!, places.get(to)!];
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
