import { STATES } from '../../lib/entities/tagger/labels.ts';
import { Lattice } from '../../lib/entities/tagger/lattice.ts';
import type { Model } from './crf.ts';
import type { Instances } from './instances.ts';

/** The most probable state of each token of the instances. */
export function predict(model: Model, data: Instances): Uint8Array {
  const states = new Uint8Array(data.allowed.length);
  const lattice = new Lattice(model.transitions);
  for (let chain = 0; chain + 1 < data.chains.length; chain++) {
    const first = data.chains[chain]!;
    const length = data.chains[chain + 1]! - first;
    lattice.reserve(length);
    lattice.emissions.fill(0, 0, length * STATES);
    for (let i = 0; i < length; i++)
      for (let f = data.offsets[first + i]!; f < data.offsets[first + i + 1]!; f++)
        for (let s = 0, row = data.features[f]! * STATES; s < STATES; s++)
          lattice.emissions[i * STATES + s] = lattice.emissions[i * STATES + s]! + model.rows[row + s]!;
    lattice.best(length, states.subarray(first, first + length));
  }
  return states;
}
