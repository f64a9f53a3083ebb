import { Random } from '../random.ts';

/**
 * Splits items at random into parts of about the same size, and judges each part by what was learned from the others.
 * @param seed another one splits otherwise
 * @returns in the order of the items
 */
export function crossValidate<Item, Learned, Verdict>(
  items: readonly Item[],
  { folds, seed }: { readonly folds: number; readonly seed: number },
  learn: (others: readonly Item[]) => Learned,
  judge: (item: Item, learned: Learned) => Verdict,
): Verdict[] {
  const order = Int32Array.from(items, (_, at) => at);
  new Random(seed).shuffle(order);
  const verdicts = new Array<Verdict>(items.length);
  for (let fold = 0; fold < Math.min(folds, items.length); fold++) {
    const part = new Set(order.filter((_, place) => place % folds === fold));
    const learned = learn(items.filter((_, at) => !part.has(at)));
    for (const at of part) verdicts[at] = judge(items[at]!, learned);
  }
  return verdicts;
}
