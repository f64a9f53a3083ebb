import { Shape } from '../../text/tokens.ts';
import type { Document } from './document.ts';
import { both, feature } from './hash.ts';
import type { Place } from './place.ts';
import { EDGE, Look, PREFIXES, SUFFIXES, type WordTypes } from './word-types.ts';

// The feature templates, shared by trainer and tagger so that they can't drift apart.

/** Position of a word relative to the token to be labelled. Its features there depend only on its type. */
export const Slot = {
  self: 0,
  secondBefore: 1,
  before: 2,
  after: 3,
  secondAfter: 4,
  beforeRun: 5,
  afterRun: 6,
  runFirst: 7,
  runLast: 8,
} as const;
export const SLOTS = 9;

/** Most features in one list. */
export const MOST_FEATURES = 64;

const TEMPLATES_PER_SLOT = 8;
const SELF = SLOTS * TEMPLATES_PER_SLOT;
const EVIDENCE = SELF + 32;
const CONTEXT = EVIDENCE + 16;

/** Case and digits of a word, regardless of its position in the sentence. */
const CASE = Shape.capital | Shape.allCaps | Shape.innerCapital | Shape.digit | Shape.letter | Look.dot;

/** Lists the features of a word at `slot`; returns how many were written. */
export function slotFeatures(types: WordTypes, id: number, slot: number, out: Int32Array): number {
  if (slot === Slot.self) return selfFeatures(types, id, out);
  const base = slot * TEMPLATES_PER_SLOT;
  const cluster = types.clusters[id]!;
  let n = 0;
  out[n++] = feature(base, types.keys[id]!);
  out[n++] = feature(base + 1, types.looks[id]! & CASE);
  if (id === EDGE) return n;
  if (cluster) {
    out[n++] = feature(base + 2, cluster);
    out[n++] = feature(base + 3, (cluster - 1) >> 3);
  } else out[n++] = feature(base + 2, 0);
  if (slot !== Slot.secondBefore && slot !== Slot.secondAfter)
    out[n++] = feature(base + 4, types.affix(id, PREFIXES + 2));
  return n;
}

function selfFeatures(types: WordTypes, id: number, out: Int32Array): number {
  const key = types.keys[id]!;
  const look = types.looks[id]!;
  const shape = look & CASE;
  const starts = look & Shape.sentenceStart;
  const cluster = types.clusters[id]!;
  let n = 0;
  out[n++] = feature(SELF, 0);
  out[n++] = feature(SELF + 1, key);
  out[n++] = feature(SELF + 2, both(key, shape));
  out[n++] = feature(SELF + 3, both(key, starts));
  out[n++] = feature(SELF + 4, cluster);
  out[n++] = feature(SELF + 5, both(cluster, shape));
  out[n++] = feature(SELF + 6, both(cluster, starts));
  out[n++] = feature(SELF + 7, both(cluster ? (cluster + 7) >> 3 : 0, shape));
  out[n++] = feature(SELF + 8, look);
  out[n++] = feature(SELF + 9, shape);
  for (let i = 0; i < PREFIXES; i++) out[n++] = feature(SELF + 10 + i, types.affix(id, i));
  for (let i = 0; i < SUFFIXES; i++) {
    const affix = types.affix(id, PREFIXES + i);
    out[n++] = feature(SELF + 16 + i, affix);
    if (i === 2) out[n++] = feature(SELF + 20, both(affix, shape));
  }
  return n;
}

/** Lists the evidence for a word from elsewhere in the text; `seen` holds bits of `Seen`. */
export function evidenceFeatures(seen: number, out: Int32Array): number {
  let n = 0;
  for (let bit = 0; bit < 16; bit++) if ((seen >> bit) & 1) out[n++] = feature(EVIDENCE + bit, 0);
  return n;
}

/** Lists the features of a position that combine several words; returns how many were written. */
export function placeFeatures(doc: Document, types: WordTypes, place: Place, out: Int32Array): number {
  const { self, before, after, at } = place;
  const { keys, clusters, looks } = types;
  const look = looks[self]!;
  const shape = look & CASE;
  const starts = look & Shape.sentenceStart;
  const cluster = clusters[self]!;
  let n = 0;
  let t = CONTEXT;
  out[n++] = feature(t++, both(keys[before]!, keys[self]!));
  out[n++] = feature(t++, both(keys[self]!, keys[after]!));
  out[n++] = feature(t++, both(clusters[before]!, cluster));
  out[n++] = feature(t++, both(cluster, clusters[after]!));
  out[n++] = feature(t++, both(clusters[before]!, clusters[after]!));
  out[n++] = feature(t++, both(both(looks[before]! & CASE, shape), looks[after]! & CASE));
  out[n++] = feature(t++, both(keys[before]!, shape));
  out[n++] = feature(t++, both(keys[after]!, shape));
  out[n++] = feature(t++, both(clusters[place.secondBefore]!, clusters[before]!));
  const position = place.fromStart * 4 + place.fromEnd;
  out[n++] = feature(t++, both(position, shape));
  out[n++] = feature(t++, both(position, clusters[place.runLast]!));
  out[n++] = feature(t++, both(position, clusters[place.runFirst]!));
  out[n++] = feature(t++, both(keys[place.beforeRun]!, position));
  out[n++] = feature(t++, both(keys[place.afterRun]!, position));
  out[n++] = feature(t++, both(keys[place.runLast]!, position));
  out[n++] = feature(t++, both(clusters[place.beforeRun]!, clusters[place.runLast]!));
  if (doc.headline[at]) {
    out[n++] = feature(t, look);
    out[n++] = feature(t + 1, cluster);
  }
  t += 2;
  const known = doc.gazetteer[at]!;
  const knownBefore = before === EDGE ? 0 : doc.gazetteer[at - 1]!;
  const knownAfter = after === EDGE ? 0 : doc.gazetteer[at + 1]!;
  out[n++] = feature(t, known);
  out[n++] = feature(t + 1, both(known, shape));
  out[n++] = feature(t + 2, both(known, knownBefore));
  out[n++] = feature(t + 3, both(known, knownAfter));
  out[n++] = feature(t + 4, both(known, position));
  if (known) out[n++] = feature(t + 5, both(known, cluster));
  t += 6;
  const seen = doc.elsewhere[at]!;
  out[n++] = feature(t, both(seen & 3, starts));
  out[n++] = feature(t + 1, both(seen, position));
  return n;
}
