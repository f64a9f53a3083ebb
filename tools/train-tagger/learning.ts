import { STATES } from '../../lib/entities/tagger/labels.ts';
import type { WordTypes } from '../../lib/entities/tagger/word-types.ts';
import type { Example } from './corpus.ts';
import { CrfTrainer, type Model, newModel, type Schedule } from './crf.ts';
import { FeatureIndex } from './feature-index.ts';
import { toInstances } from './instances.ts';
import { predict } from './predict.ts';

/** A model and the numbering of its features. */
export interface Learnt {
  readonly index: FeatureIndex;
  readonly model: Model;
}

/** Reports the progress of the training. */
export type Report = (line: string) => void;

/** Learns the weights of all features that occur at least `least` times in the examples. */
export function learn(
  examples: readonly Example[],
  least: number,
  types: WordTypes,
  schedule: Schedule,
  report: Report,
): Learnt {
  const all = new FeatureIndex();
  toInstances(examples, types, all);
  const index = all.only(
    Array.from({ length: all.count }, (_, id) => id).filter(id => all.countOf(id) >= least),
  );
  return relearn({ index, model: newModel(index.count) }, examples, types, schedule, report);
}

/** Continues training with the same features and weights. */
export function relearn(
  learnt: Learnt,
  examples: readonly Example[],
  types: WordTypes,
  schedule: Schedule,
  report: Report,
): Learnt {
  const data = toInstances(examples, types, learnt.index);
  report(`${learnt.index.count} features, ${data.allowed.length} tokens that can be names`);
  new CrfTrainer(learnt.model, data).train(schedule, (epoch, likelihood) =>
    report(`epoch ${epoch + 1} of ${schedule.epochs}: log-likelihood ${likelihood.toFixed(0)}`),
  );
  return learnt;
}

/** Labels examples with the model; their own labels are ignored. */
export function selfLabel(learnt: Learnt, examples: readonly Example[], types: WordTypes): Example[] {
  return examples.map(example => {
    const data = toInstances([example], types, learnt.index);
    const states = predict(learnt.model, data);
    const allowed = example.allowed.slice();
    data.places.forEach((at, i) => {
      allowed[at] = 1 << states[i]!;
    });
    return { ...example, allowed };
  });
}

/** Keeps the `rows` features with the largest weights; those of rare features count less. */
export function prune({ index, model }: Learnt, rows: number): Learnt {
  const worth = Float64Array.from({ length: index.count }, (_, id) => {
    let square = 0;
    for (let s = 0; s < STATES; s++) square += model.rows[id * STATES + s]! ** 2;
    return square * Math.sqrt(index.countOf(id));
  });
  const ids = Array.from(worth, (_, id) => id).sort((a, b) => worth[b]! - worth[a]! || a - b);
  const kept = ids.slice(0, rows).sort((a, b) => a - b);
  const small = { index: index.only(kept), model: newModel(kept.length) };
  kept.forEach((id, row) => {
    small.model.rows.set(model.rows.subarray(id * STATES, (id + 1) * STATES), row * STATES);
  });
  small.model.transitions.set(model.transitions);
  return small;
}
