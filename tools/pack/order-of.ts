import { placeOfId } from '../../lib/knowledge/format.ts';

/** Orders above this are those of ids that aren't items. */
const OTHERS = 2 ** 31;
/** Where an entity is in a pack's file: by the number of its item; others follow, by their ids. 32 bits. */
export function orderOf(id: string): number {
  const item = /(?:^|\/)Q([1-9]\d{0,8})$/.exec(id)?.[1];
  return item ? Number(item) : OTHERS + Math.floor(placeOfId(id) / 2);
}
