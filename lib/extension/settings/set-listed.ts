/**
 * A list with an item at its end, or without it.
 * @param isSame tells which other items give way to this one; by default only equal ones
 */
export function setListed<Item>(
  items: readonly Item[],
  item: Item,
  isListed: boolean,
  isSame: (other: Item) => boolean = other => other === item,
): Item[] {
  const others = items.filter(other => !isSame(other));
  return isListed ? [...others, item] : others;
}
