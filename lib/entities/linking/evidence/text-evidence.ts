import { aliasKeys } from '../../../knowledge/alias-keys.ts';
import { phraseHash } from '../../../knowledge/evidence.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Surface } from '../surfaces.ts';
import { WordPlaces } from './text-words.ts';

/** Words between a name and its evidence, at most. */
export const NEAR = 40;

/** How many of a candidate's evidence words a text has. */
export interface Evidence {
  readonly near: number;
  readonly far: number;
}

const NONE: Evidence = { near: 0, far: 0 };

/** Looks up the evidence words of candidates in a text, once for each surface. */
export class TextEvidence {
  private readonly knowledge: Knowledge;
  private readonly tokens: Tokens;
  private places: WordPlaces | null = null;
  private readonly kept = new Map<Surface, readonly Evidence[]>();

  constructor(knowledge: Knowledge, tokens: Tokens) {
    this.knowledge = knowledge;
    this.tokens = tokens;
  }

  /** The evidence for one of a surface's candidates. */
  of(ref: number, surface: Surface): Evidence {
    const all = this.ofAll(surface);
    return all[surface.candidates.findIndex(candidate => candidate.ref === ref)] ?? NONE;
  }

  /** How many evidence words of any one candidate are near the surface, at most. */
  most(surface: Surface): number {
    let most = 0;
    for (const { near } of this.ofAll(surface)) if (near > most) most = near;
    return most;
  }

  /** Whether the text has a name of one or two words, linked or not. */
  mentions(name: string): boolean {
    const keys = aliasKeys(name)?.keys;
    this.places ??= new WordPlaces(this.tokens);
    return keys !== undefined && this.places.distance(phraseHash(keys), [0]) >= 0;
  }

  private ofAll(surface: Surface): readonly Evidence[] {
    const kept = this.kept.get(surface);
    if (kept) return kept;
    const firsts = surface.names.map(({ first }) => first);
    const own = phraseHash(surface.keys);
    const found = surface.candidates.map(({ ref }) => this.find(ref, own, firsts));
    this.kept.set(surface, found);
    return found;
  }

  /** @param own hash of the surface itself, which doesn't tell what it means */
  private find(ref: number, own: number, firsts: readonly number[]): Evidence {
    const { evidence } = this.knowledge.record(ref);
    if (evidence.length === 0) return NONE;
    this.places ??= new WordPlaces(this.tokens);
    let near = 0;
    let far = 0;
    for (const hash of evidence) {
      if (hash === own) continue;
      const distance = this.places.distance(hash, firsts);
      if (distance > NEAR) far++;
      else if (distance >= 0) near++;
    }
    return near + far > 0 ? { near, far } : NONE;
  }
}
