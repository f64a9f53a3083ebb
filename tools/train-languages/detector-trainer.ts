import { languageFeatures } from '../../lib/entities/language/language-features.ts';
import { CLASSES } from '../../lib/entities/language/language-model.ts';
import type { Random } from '../random.ts';
import { DROPOUT, RATE, SNIPPETS } from './recipe.ts';
import type { Snippets } from './snippets.ts';

/** A log-linear model over hashed features, trained with AdaGrad. */
export class DetectorTrainer {
  /** Weights by feature, one for each class. */
  readonly rows = new Map<number, Float64Array>();
  readonly bias = new Float64Array(CLASSES.length);
  private readonly squares = new Map<number, Float64Array>();
  private readonly snippets: Snippets;
  private readonly random: Random;

  constructor(snippets: Snippets, random: Random) {
    this.snippets = snippets;
    this.random = random;
  }

  /**
   * Learns from snippets of all classes in turn, and prints how many were right before they were learnt from.
   * @param addsFeatures whether features that have no weights yet get some
   */
  train(passes: number, addsFeatures: boolean): void {
    const all = SNIPPETS * CLASSES.length;
    for (let pass = 0; pass < passes; pass++) {
      let right = 0;
      for (let i = 0; i < all; i++) {
        const rate = RATE * (1 - 0.9 * ((pass + i / all) / passes));
        if (this.learnFrom(i % CLASSES.length, rate, addsFeatures)) right++;
      }
      const share = ((100 * right) / all).toFixed(2);
      console.log(`pass ${pass + 1}: ${share} % of the snippets, ${this.rows.size} features`);
    }
  }

  /** Keeps the features with the largest weights, and forgets the others. */
  prune(most: number): void {
    const worst = [...this.rows]
      .map(([hash, row]) => ({ hash, worth: Math.max(...row) - Math.min(...row) }))
      .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
      .slice(most);
    for (const { hash } of worst) this.rows.delete(hash);
  }

  /** Whether a random snippet of a class was recognised. */
  private learnFrom(label: number, rate: number, addsFeatures: boolean): boolean {
    const features = new Set<number>();
    languageFeatures(this.snippets.headline(label), {
      take: hash => {
        if (this.random.next() >= DROPOUT && (addsFeatures || this.rows.has(hash))) features.add(hash);
      },
      isEnough: () => false,
    });
    const chances = this.softmax(features);
    for (const hash of features) this.learn(hash, label, chances, rate);
    for (let c = 0; c < CLASSES.length; c++)
      this.bias[c] = this.bias[c]! + 0.001 * ((c === label ? 1 : 0) - chances[c]!);
    return chances.indexOf(Math.max(...chances)) === label;
  }

  private softmax(features: Iterable<number>): Float64Array {
    const sums = Float64Array.from(this.bias);
    for (const hash of features)
      this.rows.get(hash)?.forEach((weight, c) => {
        sums[c] = sums[c]! + weight;
      });
    const most = Math.max(...sums);
    const odds = sums.map(sum => Math.exp(sum - most));
    const all = odds.reduce((a, b) => a + b, 0);
    return odds.map(odd => odd / all);
  }

  private learn(hash: number, label: number, chances: Float64Array, rate: number): void {
    const row = this.rows.get(hash) ?? new Float64Array(CLASSES.length);
    const square = this.squares.get(hash) ?? new Float64Array(CLASSES.length).fill(1);
    this.rows.set(hash, row);
    this.squares.set(hash, square);
    for (let c = 0; c < CLASSES.length; c++) {
      const gradient = (c === label ? 1 : 0) - chances[c]!;
      square[c] = square[c]! + gradient * gradient;
      row[c] = row[c]! + (rate * gradient) / Math.sqrt(square[c]!);
    }
  }
}
