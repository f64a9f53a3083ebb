import { mayFollow, OUTSIDE, STATES } from './labels.ts';

/** States per row. Local, because an imported constant costs a look-up at each use until a bundler inlines it. */
const WIDTH = STATES;

// Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over one chain: the best path
// (Viterbi) and, with scaling instead of logarithms, the forward and backward sums (Rabiner 1989).

/** Score of a transition that isn't allowed. */
export const FORBIDDEN = -1e4;

/** Sets transitions that BIO doesn't allow to `FORBIDDEN`. */
export function forbidSteps(scores: Float32Array): void {
  for (let from = 0; from < WIDTH; from++)
    for (let to = 0; to < WIDTH; to++) if (!mayFollow(from, to)) scores[from * WIDTH + to] = FORBIDDEN;
}

/** One chain's scores and sums. Buffers are reused from chain to chain. */
export class Lattice {
  /** Score of each label at each token. Fill it before calling any method. */
  emissions = new Float64Array(0);
  /** exp(emission − the token's highest); filled by `sum`. */
  factors = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** Sum of each token's forward values before scaling to 1. */
  scales = new Float64Array(0);
  /** exp(transition); row: from. */
  readonly steps = new Float64Array(WIDTH * WIDTH);
  /** Transition scores; row: from, column: to. The first transition is from `OUTSIDE`. */
  private readonly transitions: Float32Array;
  private links = new Uint8Array(0);

  constructor(transitions: Float32Array) {
    this.transitions = transitions;
    this.refresh();
  }

  /** Call this after changing transitions. */
  refresh(): void {
    for (let i = 0; i < this.steps.length; i++) this.steps[i] = Math.exp(this.transitions[i]!);
  }

  reserve(length: number): void {
    if (this.scales.length >= length) return;
    const room = Math.max(64, length * 2);
    this.emissions = new Float64Array(room * WIDTH);
    this.factors = new Float64Array(room * WIDTH);
    this.forward = new Float64Array(room * WIDTH);
    this.backward = new Float64Array(room * WIDTH);
    this.scales = new Float64Array(room);
    this.links = new Uint8Array(room * WIDTH);
  }

  /** Writes the most probable labels of the chain into `path`. */
  best(length: number, path: Uint8Array): void {
    const { emissions, transitions, links } = this;
    let row = BEST.subarray(0, WIDTH);
    let next = BEST.subarray(WIDTH);
    for (let s = 0; s < WIDTH; s++) row[s] = emissions[s]! + transitions[OUTSIDE * WIDTH + s]!;
    for (let i = 1; i < length; i++) {
      for (let to = 0; to < WIDTH; to++) {
        let top = Number.NEGATIVE_INFINITY;
        let link = 0;
        for (let from = 0; from < WIDTH; from++) {
          const score = row[from]! + transitions[from * WIDTH + to]!;
          if (score > top) {
            top = score;
            link = from;
          }
        }
        next[to] = top + emissions[i * WIDTH + to]!;
        links[i * WIDTH + to] = link;
      }
      [row, next] = [next, row];
    }
    let state = 0;
    for (let s = 1; s < WIDTH; s++) if (row[s]! > row[state]!) state = s;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = state;
      state = links[i * WIDTH + state]!;
    }
  }

  /** Fills the forward and backward sums; returns the logarithm of the sum over all paths. */
  sum(length: number): number {
    const { emissions, factors, forward, backward, scales, steps } = this;
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      const at = i * WIDTH;
      let top = emissions[at]!;
      for (let s = 1; s < WIDTH; s++) if (emissions[at + s]! > top) top = emissions[at + s]!;
      let scale = 0;
      for (let to = 0; to < WIDTH; to++) {
        const factor = Math.exp(emissions[at + to]! - top);
        factors[at + to] = factor;
        let value = 0;
        if (i === 0) value = steps[OUTSIDE * WIDTH + to]!;
        else
          for (let from = 0; from < WIDTH; from++)
            value += forward[at - WIDTH + from]! * steps[from * WIDTH + to]!;
        value *= factor;
        forward[at + to] = value;
        scale += value;
      }
      for (let s = 0; s < WIDTH; s++) forward[at + s] = forward[at + s]! / scale;
      scales[i] = scale;
      logSum += Math.log(scale) + top;
    }
    const last = (length - 1) * WIDTH;
    for (let s = 0; s < WIDTH; s++) backward[last + s] = 1;
    for (let at = last - WIDTH; at >= 0; at -= WIDTH) {
      const scale = scales[at / WIDTH + 1]!;
      for (let from = 0; from < WIDTH; from++) {
        let value = 0;
        for (let to = 0; to < WIDTH; to++)
          value += steps[from * WIDTH + to]! * factors[at + WIDTH + to]! * backward[at + WIDTH + to]!;
        backward[at + from] = value / scale;
      }
    }
    return logSum;
  }

  /** Probability that exactly the tokens `first` to `last` are one name with this label. Call `sum` before. */
  nameProbability(first: number, last: number, opens: number, length: number): number {
    const { forward, factors, backward, scales, steps } = this;
    const continues = opens + 1;
    let value = forward[first * WIDTH + opens]!;
    let from = opens;
    for (let i = first + 1; i <= last; i++) {
      value *= (steps[from * WIDTH + continues]! * factors[i * WIDTH + continues]!) / scales[i]!;
      from = continues;
    }
    if (last + 1 >= length) return value;
    let rest = 0;
    const at = (last + 1) * WIDTH;
    for (let to = 0; to < WIDTH; to++)
      if (to !== continues) rest += steps[from * WIDTH + to]! * factors[at + to]! * backward[at + to]!;
    return (value * rest) / scales[last + 1]!;
  }
}

const BEST = new Float64Array(WIDTH * 2);
