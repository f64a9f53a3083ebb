import type { Surface } from '../surfaces.ts';

/** Least share of the tagger's probability for a person's full name. */
const PERSON = 0.4;
const NONE: readonly Surface[] = [];

/** The full names of persons in a text. */
export class FullNames {
  private readonly byWord = new Map<number, Surface[]>();

  constructor(surfaces: readonly Surface[]) {
    for (const surface of surfaces) {
      if (surface.keys.length < 2 || surface.votes.PER < PERSON * surface.names.length) continue;
      for (const key of surface.keys) {
        const known = this.byWord.get(key);
        if (known) known.push(surface);
        else this.byWord.set(key, [surface]);
      }
    }
  }

  /** Those that have a word. */
  having(key: number): readonly Surface[] {
    return this.byWord.get(key) ?? NONE;
  }

  /** Whether a full name that starts with the surface's word is in the text before the surface. */
  giveBefore({ keys, names }: Surface): boolean {
    return this.having(keys[0]!).some(
      person => person.keys[0] === keys[0] && person.names[0]!.first < names[0]!.first,
    );
  }
}
