import type { Tokens } from '../../text/tokens.ts';
import { ChainScorer } from './chain-scorer.ts';
import { type Chain, type Document, nextChain, readDocument } from './document.ts';
import { continuesName, labelOf, NAME_LABELS, type NameLabel, OUTSIDE, opensName } from './labels.ts';
import { Lattice } from './lattice.ts';
import { readWeights } from './weights-file.ts';

/** A name that the tagger found. */
export interface TaggedName {
  readonly firstToken: number;
  /** Inclusive. */
  readonly lastToken: number;
  readonly label: NameLabel;
  /** Probability, by the model's own reckoning, that both the span and the label are right. */
  readonly probability: number;
}

/** Finds names and tells persons, organizations and places apart. */
export interface Tagger {
  /**
   * @param tokens a whole article: what a name is called in one place helps in the others
   * @param gazetteer what the knowledge base says of each token, one byte a token; null for no knowledge
   * @returns names in the order of the text, never overlapping
   */
  tag(tokens: Tokens, gazetteer: Uint8Array | null): TaggedName[];
  /** Whether running text mostly writes a word, given by its key, in lower case. */
  isOrdinary(key: number): boolean;
}

/**
 * Opens a weights file.
 * @throws Error when the bytes are no weights file, of another version, cut short or damaged
 */
export function openTagger(bytes: ArrayBuffer): Tagger {
  const weights = readWeights(bytes);
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
