import type { Example } from './examples.ts';

/** An example with the probability of each of its candidates, by weights that haven't seen its text. */
export interface Judged {
  readonly example: Example;
  readonly found: readonly number[];
}

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const BINS = 10;

/** Prints precision, recall and calibration for each set. */
export function printScores(judged: readonly Judged[]): void {
  const sets = [...new Set(judged.map(({ example }) => example.text.set))];
  for (const set of sets) {
    const own = judged.filter(({ example }) => example.text.set === set);
    const scores = THRESHOLDS.map(threshold => {
      const { right, given, wanted } = count(own, threshold);
      return `${threshold}: ${percent(right, given)}/${percent(right, wanted)}`;
    });
    console.log(
      `${set.padEnd(20)} ${own.length} surfaces, P/R  ${scores.join('  ')}  ECE ${calibrationError(own).toFixed(3)}`,
    );
  }
}

function count(
  judged: readonly Judged[],
  threshold: number,
): { right: number; given: number; wanted: number } {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { example, found } of judged) {
    const best = indexOfBest(found);
    for (const target of example.targets) {
      if (!target.right.includes(-1)) wanted += target.weight;
      if (found[best]! < threshold || (target.right.includes(-1) && target.right.length > 1)) continue;
      given += target.weight;
      if (target.right.includes(best)) right += target.weight;
    }
  }
  return { right, given, wanted };
}

/** Expected calibration error over ten bins of the best candidate's probability. */
function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0, weight: 0 }));
  let all = 0;
  for (const { example, found } of judged) {
    const best = indexOfBest(found);
    const bin = bins[Math.min(BINS - 1, Math.floor(found[best]! * BINS))]!;
    for (const { right, weight } of example.targets) {
      if (right.includes(-1) && right.length > 1) continue;
      bin.sure += weight * found[best]!;
      if (right.includes(best)) bin.right += weight;
      bin.weight += weight;
      all += weight;
    }
  }
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / Math.max(1e-9, all);
}

/** Prints the examples that the model gets most wrong. */
export function printErrors(judged: readonly Judged[], most: number): void {
  const errors = judged
    .flatMap(({ example, found }) =>
      example.targets.map(({ right, weight }) => {
        const nothing = 1 - found.reduce((sum, one) => sum + one, 0);
        const mass = right.reduce((sum, one) => sum + (one < 0 ? nothing : found[one]!), 1e-9);
        return { example, found, right, loss: -weight * Math.log(mass) };
      }),
    )
    .sort((a, b) => b.loss - a.loss);
  for (const { example, found, right, loss } of errors.slice(0, most)) {
    const best = indexOfBest(found);
    const wanted = right.map(one => (one < 0 ? 'nothing' : example.names[one])).join(' or ');
    console.log(
      `${loss.toFixed(1)} ${example.text.id} "${example.surface}" wanted ${wanted}; got ${example.names[best]} ${found[best]!.toFixed(2)}`,
    );
  }
}

function indexOfBest(found: readonly number[]): number {
  return found.reduce((best, one, i) => (one > found[best]! ? i : best), 0);
}

function percent(part: number, whole: number): string {
  return whole > 0 ? ((100 * part) / whole).toFixed(1) : '–';
}
