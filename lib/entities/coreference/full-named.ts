import type { Link } from '../linking/link.ts';
import type { Surface } from '../linking/surfaces.ts';

/** How often the article gives each known entity's name in several words, and the first token of the first of them. */
export type FullNamed = ReadonlyMap<number, { readonly count: number; readonly first: number }>;

/** Counts them. */
export function findFullNamed(links: ReadonlyMap<Surface, Link>): FullNamed {
  const found = new Map<number, { count: number; first: number }>();
  for (const [{ keys, names }, { ref }] of links) {
    if (keys.length < 2) continue;
    const { count, first } = found.get(ref) ?? { count: 0, first: Number.POSITIVE_INFINITY };
    found.set(ref, { count: count + names.length, first: Math.min(first, names[0]!.first) });
  }
  return found;
}

/** Whether a full name comes only after a token. */
export function isAfter(full: { readonly first: number } | undefined, at: number): boolean {
  return full !== undefined && full.first > at;
}
