import type { Tokens } from '../../text/tokens.ts';
import { ChainScorer } from './chain-scorer.ts';
import { type Chain, type Document, nextChain, readDocument } from './document.ts';
import { continuesName, labelOf, NAME_LABELS, type NameLabel, OUTSIDE, opensName } from './labels.ts';
import { Lattice } from './lattice.ts';
import { readWeights } from './weights-file.ts';

/** A name found by the tagger. */
export interface TaggedName {
  readonly firstToken: number;
  /** Inclusive. */
  readonly lastToken: number;
  readonly label: NameLabel;
  /** The model's probability that both span and label are right. */
  readonly probability: number;
}

/** Finds names and labels them as person, organisation, place or other. */
export interface Tagger {
  /**
   * @param tokens a whole article: evidence in one place helps in the others
   * @param gazetteer the knowledge base's evidence, one byte per token; null without a knowledge base
   * @returns names in text order, never overlapping
   */
  tag(tokens: Tokens, gazetteer: Uint8Array | null): TaggedName[];
  /** Whether running text mostly writes the word with this key in lower case. */
  isOrdinary(key: number): boolean;
}

/**
 * Opens a weights file.
 * @param isOurs whether it ships with the extension
 * @throws Error if the bytes aren't a weights file, have another version, are cut short or damaged
 */
export function openTagger(bytes: ArrayBuffer, isOurs = false): Tagger {
  const weights = readWeights(bytes, isOurs);
  const scorer = new ChainScorer(weights);
  const lattice = new Lattice(weights.transitions);
  let path = new Uint8Array(64);

  function tagChain(doc: Document, chain: Chain, names: TaggedName[]): void {
    const length = chain.end - chain.start;
    lattice.reserve(length);
    if (path.length < length) path = new Uint8Array(length * 2);
    scorer.score(doc, chain, lattice.emissions);
    lattice.best(length, path);
    let summed = false;
    for (let i = 0; i < length; i++) {
      const opens = path[i]!;
      if (opens === OUTSIDE || !opensName(opens)) continue;
      if (!summed) lattice.sum(length);
      summed = true;
      const first = i;
      while (i + 1 < length && continuesName(path[i + 1]!)) i++;
      names.push({
        firstToken: chain.start + first,
        lastToken: chain.start + i,
        label: NAME_LABELS[labelOf(opens)]!,
        probability: Math.min(1, lattice.nameProbability(first, i, opens, length)),
      });
    }
  }

  return {
    tag(tokens, gazetteer) {
      const doc = readDocument(tokens, gazetteer);
      const names: TaggedName[] = [];
      for (let chain = nextChain(doc, 0); chain; chain = nextChain(doc, chain.end))
        tagChain(doc, chain, names);
      return names;
    },
    isOrdinary: key => weights.clusters.isOrdinary(key),
  };
}
