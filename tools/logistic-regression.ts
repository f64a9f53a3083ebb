/** Values of the features, whether the label is yes, and how much the example counts. */
export interface Example {
  readonly values: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

const ROUNDS = 15;
/** A round that changes every weight by less is the last. */
const LEAST_STEP = 1e-6;

/**
 * Weights that make the labels most likely, by Newton's method.
 * @param decay pull of each weight towards zero, with features scaled to a spread of 1; the first feature has none
 */
export function fitWeights(examples: readonly Example[], decay: number): number[] {
  const size = examples[0]!.values.length;
  const spread = Array.from({ length: size }, (_, at) => spreadOf(examples.map(({ values }) => values[at]!)));
  const scaled = examples.map(({ values }) => values.map((value, at) => value / spread[at]!));
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(size).fill(0);
    const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    examples.forEach(({ isRight, weight }, at) => {
      const row = scaled[at]!;
      const odds = row.reduce((sum, value, i) => sum + value * weights[i]!, 0);
      const found = 1 / (1 + Math.exp(-odds));
      const steep = Math.max(1e-6, found * (1 - found)) * weight;
      for (let i = 0; i < size; i++) {
        slope[i]! += ((isRight ? 1 : 0) - found) * weight * row[i]!;
        for (let j = 0; j < size; j++) curve[i]![j]! += steep * row[i]! * row[j]!;
      }
    });
    for (let i = 0; i < size; i++) {
      const pull = i === 0 ? 1e-3 : decay;
      slope[i]! -= pull * weights[i]!;
      curve[i]![i]! += pull;
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, i) => weight + Math.max(-3, Math.min(3, step[i]!)));
    if (step.every(change => Math.abs(change) < LEAST_STEP)) break;
  }
  return weights.map((weight, at) => weight / spread[at]!);
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Gauss-Jordan elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
