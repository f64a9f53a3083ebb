import { aliasKeys } from './alias-keys.ts';
import { extendFingerprint, extendPlace } from './format.ts';
import type { KnowledgeBase } from './open-base.ts';
import type { Stored } from './record.ts';

/** Answers kept; a long article meets a few hundred entities of a large pack. */
const KEPT = 20_000;

/**
 * Tells which entities of a pack are ones that an earlier base has too: those with the same Wikidata id, or the
 * same Wikipedia article. A pack then adds aliases to what is known, and never competes with it or replaces it.
 */
export class SameEntities {
  private readonly bases: readonly KnowledgeBase[];
  private readonly kept = new Map<string, SameEntity | null>();

  constructor(bases: readonly KnowledgeBase[]) {
    this.bases = bases;
  }

  /** The entity of an earlier base that the given one of base `number` is; null where it is only itself. */
  find(number: number, entity: number): SameEntity | null {
    if (number === 0) return null;
    const key = `${number} ${entity}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size >= KEPT) this.kept.clear();
    const found = this.search(number, this.bases[number]!.record(entity));
    this.kept.set(key, found);
    return found;
  }

  private search(before: number, stored: Stored): SameEntity | null {
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

/** An entity by the number of its base and its own. */
export interface SameEntity {
  readonly number: number;
  readonly entity: number;
}

function isSame(a: Stored, b: Stored): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  return a.wikipedia !== undefined && a.wikipedia === b.wikipedia;
}
