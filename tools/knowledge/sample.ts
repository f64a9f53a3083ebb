/**
 * Draws without repetition, the same for the same seed (mulberry32).
 * @returns `count` items, or all if there are fewer, in random order
 */
export function drawSample<T>(items: readonly T[], count: number, seed: number): T[] {
  const pool = [...items];
  const random = randomNumbers(seed);
  const drawn: T[] = [];
  while (drawn.length < count && pool.length) {
    const at = Math.floor(random() * pool.length);
    drawn.push(pool[at]!);
    pool[at] = pool.at(-1)!;
    pool.pop();
  }
  return drawn;
}

function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
