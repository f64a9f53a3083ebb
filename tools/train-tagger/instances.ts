import { type Chain, nextChain } from '../../lib/entities/tagger/document.ts';
import {
  evidenceFeatures,
  MOST_FEATURES,
  placeFeatures,
  SLOTS,
  Slot,
  slotFeatures,
} from '../../lib/entities/tagger/features.ts';
import { type Place, PlaceReader } from '../../lib/entities/tagger/place.ts';
import type { WordTypes } from '../../lib/entities/tagger/word-types.ts';
import type { Example } from './corpus.ts';
import type { FeatureIndex } from './feature-index.ts';

/** Chains as numbers. Token t has the features `features[offsets[t]]` up to `features[offsets[t + 1]]`. */
export interface Instances {
  /** By token: its position in the text. */
  readonly places: Int32Array;
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** By token: end of the features that identify its word, exclusive. */
  readonly selfEnds: Int32Array;
  readonly allowed: Uint16Array;
  /** First token of each chain, then the end of the last chain. */
  readonly chains: Int32Array;
  readonly weights: Float32Array;
}

/** A growing list of numbers. */
class Numbers {
  values = new Int32Array(1 << 10);
  count = 0;

  push(value: number): void {
    if (this.count === this.values.length) {
      const values = new Int32Array(this.count * 2);
      values.set(this.values);
      this.values = values;
    }
    this.values[this.count++] = value;
  }

  take(): Int32Array {
    return this.values.slice(0, this.count);
  }
}

/** Turns examples into features, numbered by `index`. */
export function toInstances(examples: readonly Example[], types: WordTypes, index: FeatureIndex): Instances {
  const features = new Numbers();
  const offsets = new Numbers();
  const places = new Numbers();
  const selfEnds = new Numbers();
  const allowed = new Numbers();
  const chains = new Numbers();
  const weights: number[] = [];
  const reader = new PlaceReader(types);
  const hashes = new Int32Array(MOST_FEATURES);
  const add = (count: number): void => {
    for (let i = 0; i < count; i++) {
      const id = index.idOf(hashes[i]!);
      if (id >= 0) features.push(id);
    }
  };
  const addToken = (example: Example, at: number): void => {
    const place = reader.read(at);
    places.push(at);
    offsets.push(features.count);
    allowed.push(example.allowed[at]!);
    add(slotFeatures(types, place.self, Slot.self, hashes));
    selfEnds.push(features.count);
    for (let slot = 1; slot < SLOTS; slot++) add(slotFeatures(types, wordAt(place, slot), slot, hashes));
    add(evidenceFeatures(example.doc.elsewhere[at]!, hashes));
    add(placeFeatures(example.doc, types, place, hashes));
  };
  for (const example of examples) {
    let chain: Chain | null = nextChain(example.doc, 0);
    for (; chain; chain = nextChain(example.doc, chain.end)) {
      reader.enter(example.doc, chain);
      chains.push(offsets.count);
      weights.push(example.weight);
      for (let at = chain.start; at < chain.end; at++) addToken(example, at);
    }
  }
  chains.push(offsets.count);
  offsets.push(features.count);
  return {
    places: places.take(),
    features: features.take(),
    offsets: offsets.take(),
    selfEnds: selfEnds.take(),
    allowed: Uint16Array.from(allowed.take()),
    chains: chains.take(),
    weights: Float32Array.from(weights),
  };
}

/** Type of the word at a slot. */
function wordAt(place: Place, slot: number): number {
  switch (slot) {
    case Slot.secondBefore:
      return place.secondBefore;
    case Slot.before:
      return place.before;
    case Slot.after:
      return place.after;
    case Slot.secondAfter:
      return place.secondAfter;
    case Slot.beforeRun:
      return place.beforeRun;
    case Slot.afterRun:
      return place.afterRun;
    case Slot.runFirst:
      return place.runFirst;
    case Slot.runLast:
      return place.runLast;
    default:
      return place.self;
  }
}
