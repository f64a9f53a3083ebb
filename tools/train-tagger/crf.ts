import { mayFollow, OUTSIDE, STATES } from '../../lib/entities/tagger/labels.ts';
import { FORBIDDEN, forbidSteps, Lattice } from '../../lib/entities/tagger/lattice.ts';
import { Random } from '../random.ts';
import type { Instances } from './instances.ts';

/** Weights of a conditional random field during training: a row of `STATES` per feature. */
export interface Model {
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export interface Schedule {
  readonly epochs: number;
  /** AdaGrad's learning rate at the start and the end; it falls linearly. */
  readonly rate: readonly [number, number];
  /** Probability that a token loses a feature for one pass. */
  readonly dropout: number;
  /** Probability that a token loses all features of its own word for one pass. */
  readonly blindness: number;
  readonly seed: number;
}

/** Gradients smaller than this are noise and not worth a step. */
const LEAST_GRADIENT = 1e-3;

export function newModel(features: number): Model {
  const transitions = new Float32Array(STATES * STATES);
  forbidSteps(transitions);
  return { rows: new Float32Array(features * STATES), transitions };
}

/** Maximises the likelihood of the allowed labels by AdaGrad (Duchi, Hazan, Singer 2011), one chain at a time. */
export class CrfTrainer {
  private readonly model: Model;
  private readonly data: Instances;
  private readonly squares: Float32Array;
  private readonly stepSquares = new Float32Array(STATES * STATES).fill(1);
  private readonly free: Lattice;
  private readonly tied: Lattice;
  private kept = new Int32Array(1 << 12);
  private keptOffsets = new Int32Array(1 << 10);

  constructor(model: Model, data: Instances) {
    this.model = model;
    this.data = data;
    this.squares = new Float32Array(model.rows.length).fill(1);
    this.free = new Lattice(model.transitions);
    this.tied = new Lattice(model.transitions);
  }

  train(schedule: Schedule, report: (epoch: number, logLikelihood: number) => void): void {
    const random = new Random(schedule.seed);
    const order = Int32Array.from({ length: this.data.chains.length - 1 }, (_, i) => i);
    const [fast, slow] = schedule.rate;
    for (let epoch = 0; epoch < schedule.epochs; epoch++) {
      random.shuffle(order);
      let sum = 0;
      for (let i = 0; i < order.length; i++) {
        const done = (epoch + i / order.length) / schedule.epochs;
        const rate = fast + (slow - fast) * done;
        sum += this.learn(order[i]!, rate, schedule, random);
      }
      report(epoch, sum);
    }
  }

  /** One step on one chain; returns the log-likelihood before it. */
  private learn(chain: number, rate: number, schedule: Schedule, random: Random): number {
    const { data, free, tied } = this;
    const first = data.chains[chain]!;
    const length = data.chains[chain + 1]! - first;
    const weight = data.weights[chain]!;
    this.draw(first, length, schedule, random);
    free.reserve(length);
    tied.reserve(length);
    this.emit(length, schedule.dropout);
    for (let i = 0; i < length; i++)
      for (let s = 0; s < STATES; s++)
        tied.emissions[i * STATES + s] =
          (data.allowed[first + i]! >> s) & 1 ? free.emissions[i * STATES + s]! : FORBIDDEN;
    free.refresh();
    tied.refresh();
    const loss = tied.sum(length) - free.sum(length);
    this.moveRows(length, rate, weight);
    this.moveSteps(length, rate, weight);
    return loss * weight;
  }

  private draw(first: number, length: number, { dropout, blindness }: Schedule, random: Random): void {
    const { features, offsets, selfEnds } = this.data;
    const most = offsets[first + length]! - offsets[first]!;
    if (this.kept.length < most) this.kept = new Int32Array(most * 2);
    if (this.keptOffsets.length <= length) this.keptOffsets = new Int32Array(length * 2 + 2);
    let n = 0;
    for (let i = 0; i < length; i++) {
      this.keptOffsets[i] = n;
      const blind = blindness > 0 && random.next() < blindness;
      for (let f = blind ? selfEnds[first + i]! : offsets[first + i]!; f < offsets[first + i + 1]!; f++)
        if (dropout === 0 || random.next() >= dropout) this.kept[n++] = features[f]!;
    }
    this.keptOffsets[length] = n;
  }

  private emit(length: number, dropout: number): void {
    const { kept, keptOffsets, free } = this;
    const { rows } = this.model;
    const scale = 1 / (1 - dropout);
    for (let i = 0; i < length; i++) {
      const at = i * STATES;
      for (let s = 0; s < STATES; s++) free.emissions[at + s] = 0;
      for (let f = keptOffsets[i]!; f < keptOffsets[i + 1]!; f++) {
        const row = kept[f]! * STATES;
        for (let s = 0; s < STATES; s++)
          free.emissions[at + s] = free.emissions[at + s]! + rows[row + s]! * scale;
      }
    }
  }

  private moveRows(length: number, rate: number, weight: number): void {
    const { kept, keptOffsets, free, tied, squares } = this;
    const { rows } = this.model;
    for (let i = 0; i < length; i++) {
      for (let s = 0; s < STATES; s++) {
        const at = i * STATES + s;
        const gradient =
          weight * (tied.forward[at]! * tied.backward[at]! - free.forward[at]! * free.backward[at]!);
        if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
        const square = gradient * gradient;
        const step = rate * gradient;
        for (let f = keptOffsets[i]!; f < keptOffsets[i + 1]!; f++) {
          const place = kept[f]! * STATES + s;
          const total = squares[place]! + square;
          squares[place] = total;
          rows[place] = rows[place]! + step / Math.sqrt(total);
        }
      }
    }
  }

  private moveSteps(length: number, rate: number, weight: number): void {
    const { transitions } = this.model;
    for (let from = 0; from < STATES; from++)
      for (let to = 0; to < STATES; to++) {
        if (!mayFollow(from, to)) continue;
        const gradient =
          weight * (expected(this.tied, length, from, to) - expected(this.free, length, from, to));
        if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
        const place = from * STATES + to;
        this.stepSquares[place] = this.stepSquares[place]! + gradient * gradient;
        transitions[place] = transitions[place]! + (rate * gradient) / Math.sqrt(this.stepSquares[place]!);
      }
  }
}

/** Expected number of steps from one label to another in a chain. */
function expected(lattice: Lattice, length: number, from: number, to: number): number {
  const { forward, backward, factors, scales, steps } = lattice;
  let sum = 0;
  if (from === OUTSIDE) sum = forward[to]! * backward[to]!;
  const step = steps[from * STATES + to]!;
  for (let i = 1; i < length; i++) {
    const at = i * STATES + to;
    sum += (forward[at - to - STATES + from]! * step * factors[at]! * backward[at]!) / scales[i]!;
  }
  return sum;
}
