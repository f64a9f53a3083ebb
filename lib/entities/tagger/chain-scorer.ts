import type { Chain, Document } from './document.ts';
import { evidenceFeatures, MOST_FEATURES, placeFeatures, SLOTS, Slot, slotFeatures } from './features.ts';
import { STATES } from './labels.ts';
import { PlaceReader } from './place.ts';
import type { Weights } from './weights-file.ts';
import { WordTypes } from './word-types.ts';

/** States per row. Local, because an imported constant costs a look-up at each use until a bundler inlines it. */
const WIDTH = STATES;

/** Most types to cache. Beyond that, all are dropped, so that no text can fill the memory. */
const MOST_TYPES = 16384;
const VECTOR = SLOTS * WIDTH;

/** Scores each label at each token of a chain. Caches the scores of each word, because words recur. */
export class ChainScorer {
  private readonly weights: Weights;
  private readonly types: WordTypes;
  private readonly reader: PlaceReader;
  private readonly features = new Int32Array(MOST_FEATURES);
  /** The weights of evidence elsewhere in the text, by the lower and then by the upper byte of the `Seen` bits. */
  private readonly evidence = new Int16Array(512 * WIDTH);
  private readonly sums = new Int16Array(WIDTH);
  /** By type and slot: the summed weights of the word's features there. */
  private vectors = new Int16Array(1024 * VECTOR);
  /** By type: a bit for each slot whose vector is filled. */
  private filled = new Uint16Array(1024);

  constructor(weights: Weights) {
    this.weights = weights;
    this.types = new WordTypes(weights.clusters);
    this.reader = new PlaceReader(this.types);
    for (let byte = 0; byte < 256; byte++) {
      this.addEvidence(byte, byte);
      this.addEvidence(byte << 8, 256 + byte);
    }
  }

  private addEvidence(seen: number, row: number): void {
    this.weights.table.add(this.features, evidenceFeatures(seen, this.features), this.evidence, row * WIDTH);
  }

  /** Fills `emissions`, a row of `STATES` for each token of the chain. */
  score(doc: Document, chain: Chain, emissions: Float64Array): void {
    if (this.types.count > MOST_TYPES) {
      this.types.clear();
      this.filled.fill(0);
    }
    this.reader.enter(doc, chain);
    this.reserve(this.types.count);
    const { sums, features, weights, vectors, evidence } = this;
    for (let at = chain.start; at < chain.end; at++) {
      const place = this.reader.read(at);
      const self = this.vectorOf(place.self, Slot.self);
      const secondBefore = this.vectorOf(place.secondBefore, Slot.secondBefore);
      const before = this.vectorOf(place.before, Slot.before);
      const after = this.vectorOf(place.after, Slot.after);
      const secondAfter = this.vectorOf(place.secondAfter, Slot.secondAfter);
      const beforeRun = this.vectorOf(place.beforeRun, Slot.beforeRun);
      const afterRun = this.vectorOf(place.afterRun, Slot.afterRun);
      const runFirst = this.vectorOf(place.runFirst, Slot.runFirst);
      const runLast = this.vectorOf(place.runLast, Slot.runLast);
      const seen = doc.elsewhere[at]!;
      const seenLow = (seen & 255) * WIDTH;
      const seenHigh = (256 + (seen >> 8)) * WIDTH;
      sums.fill(0);
      weights.table.add(features, placeFeatures(doc, this.types, place, features), sums, 0);
      const row = (at - chain.start) * WIDTH;
      for (let s = 0; s < WIDTH; s++)
        emissions[row + s] =
          weights.scale *
          (sums[s]! +
            evidence[seenLow + s]! +
            evidence[seenHigh + s]! +
            vectors[self + s]! +
            vectors[secondBefore + s]! +
            vectors[before + s]! +
            vectors[after + s]! +
            vectors[secondAfter + s]! +
            vectors[beforeRun + s]! +
            vectors[afterRun + s]! +
            vectors[runFirst + s]! +
            vectors[runLast + s]!);
    }
  }

  /** Where the vector of a type at a slot starts. The vector is computed on first use. */
  private vectorOf(id: number, slot: number): number {
    const at = id * VECTOR + slot * WIDTH;
    if (this.filled[id]! & (1 << slot)) return at;
    this.vectors.fill(0, at, at + WIDTH);
    this.weights.table.add(
      this.features,
      slotFeatures(this.types, id, slot, this.features),
      this.vectors,
      at,
    );
    this.filled[id] = this.filled[id]! | (1 << slot);
    return at;
  }

  private reserve(types: number): void {
    if (this.filled.length >= types) return;
    let room = this.filled.length;
    while (room < types) room *= 2;
    const vectors = new Int16Array(room * VECTOR);
    vectors.set(this.vectors);
    this.vectors = vectors;
    const filled = new Uint16Array(room);
    filled.set(this.filled);
    this.filled = filled;
  }
}
