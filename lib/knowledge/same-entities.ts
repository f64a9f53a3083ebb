import { aliasKeys } from './alias-keys.ts';
import { extendFingerprint, extendPlace } from './format.ts';
import type { KnowledgeBase } from './open-base.ts';
import type { Stored } from './record.ts';

/** Size of the cache; a long article names a few hundred entities of a large pack. */
const CACHE_SIZE = 20_000;

/**
 * Finds which entities of a pack are also in an earlier base, by Wikidata id or Wikipedia title. For those, the pack
 * only adds aliases: it neither competes with the known entity nor replaces it.
 */
export class SameEntities {
  private readonly bases: readonly KnowledgeBase[];
  private readonly kept = new Map<string, SameEntity | null>();

  constructor(bases: readonly KnowledgeBase[]) {
    this.bases = bases;
  }

  /** The same entity in an earlier base than `number`; null if none has it. */
  find(number: number, entity: number): SameEntity | null {
    if (number === 0) return null;
    const key = `${number} ${entity}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size >= CACHE_SIZE) this.kept.clear();
    const found = this.search(number, this.bases[number]!.record(entity));
    this.kept.set(key, found);
    return found;
  }

  /** A record without a name stands for the entity with its id. */
  private withId(before: number, id: string): SameEntity | null {
    for (let number = 0; number < before; number++) {
      const entity = this.bases[number]!.numberOf(id);
      if (entity >= 0) return { number, entity };
    }
    return null;
  }

  private search(before: number, stored: Stored): SameEntity | null {
    if (!stored.name) return this.withId(before, stored.id);
    const keys = stored.wikidata || stored.wikipedia ? aliasKeys(stored.name)?.keys : undefined;
    if (!keys) return null;
    const place = keys.reduce(extendPlace, 0);
    const fingerprint = keys.reduce(extendFingerprint, 0);
    for (let number = 0; number < before; number++) {
      const base = this.bases[number]!;
      const postings = base.find(place, fingerprint);
      if (postings < 0) continue;
      for (const { entity } of base.candidates(postings))
        if (isSame(base.record(entity), stored)) return { number, entity };
    }
    return null;
  }
}

/** An entity, by the number of its base and its number in it. */
export interface SameEntity {
  readonly number: number;
  readonly entity: number;
}

function isSame(a: Stored, b: Stored): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  return a.wikipedia !== undefined && a.wikipedia === b.wikipedia;
}
