/**
 * A list with an item at its end, or without it.
 * @param isSame whether the new item replaces another one; by default only an equal one
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
