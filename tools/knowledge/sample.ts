import { numbersFrom } from '../random.ts';

/**
 * Draws without repetition, the same for the same seed.
 * @returns `count` items, or all if there are fewer, in random order
 */
export function drawSample<T>(items: readonly T[], count: number, seed: number): T[] {
  const pool = [...items];
  const random = numbersFrom(seed);
  const drawn: T[] = [];
  while (drawn.length < count && pool.length) {
    const at = Math.floor(random() * pool.length);
    drawn.push(pool[at]!);
    pool[at] = pool.at(-1)!;
    pool.pop();
  }
  return drawn;
}
