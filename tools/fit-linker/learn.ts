import type { Example, Sparse } from './examples.ts';

/** Pull of each weight towards zero. */
const DECAY = 0.5;
const STEPS = 400;
const RATE = 0.05;

/** Fits the weights by maximum likelihood (Adam, full batch). */
export function learn(examples: readonly Example[], start: Float64Array): Float64Array {
  const weights = start.slice();
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map(weight => DECAY * weight);
    for (const example of examples) addSlope(example, weights, slope);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      spread[i] = 0.99 * spread[i]! + 0.01 * slope[i]! ** 2;
      const steady = mean[i]! / (1 - 0.9 ** step);
      weights[i] = weights[i]! - (rate * steady) / (Math.sqrt(spread[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** The probability of each candidate; what is left is that of "nothing known". */
export function probabilities(candidates: readonly Sparse[], weights: Float64Array): number[] {
  const odds = candidates.map(({ at, values }) => {
    let score = 0;
    for (let i = 0; i < at.length; i++) score += values[i]! * weights[at[i]!]!;
    return Math.exp(Math.min(40, score));
  });
  const total = odds.reduce((sum, one) => sum + one, 1);
  return odds.map(one => one / total);
}

function addSlope({ candidates, targets }: Example, weights: Float64Array, slope: Float64Array): void {
  const found = probabilities(candidates, weights);
  const nothing = 1 - found.reduce((sum, one) => sum + one, 0);
  const pull = new Float64Array(candidates.length);
  for (const { right, weight } of targets) {
    let mass = 1e-12;
    for (const one of right) mass += one < 0 ? nothing : found[one]!;
    for (let i = 0; i < found.length; i++) {
      const wanted = right.includes(i) ? found[i]! / mass : 0;
      pull[i] = pull[i]! + weight * (found[i]! - wanted);
    }
  }
  candidates.forEach(({ at, values }, i) => {
    if (pull[i] === 0) return;
    for (let k = 0; k < at.length; k++) slope[at[k]!] = slope[at[k]!]! + pull[i]! * values[k]!;
  });
}
