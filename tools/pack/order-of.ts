import { placeOfId } from '../../lib/knowledge/format.ts';

/** Orders above this are those of ids that aren't items. */
const OTHERS = 2 ** 31;
/** Numbers of items a shard holds; Wikidata has about 140 million. */
const ITEMS_A_SHARD = 750_000;
const ITEM_SHARDS = 192;
const OTHER_SHARDS = 64;

export const SHARDS = ITEM_SHARDS + OTHER_SHARDS;

/** Where an entity is in a pack's file: by the number of its item; others follow, by their ids. 32 bits. */
export function orderOf(id: string): number {
  const item = /(?:^|\/)Q([1-9]\d{0,8})$/.exec(id)?.[1];
  return item ? Number(item) : OTHERS + Math.floor(placeOfId(id) / 2);
}

/** A number of 0 to `SHARDS` - 1 that never decreases as the order increases. */
export function shardOf(order: number): number {
  if (order < OTHERS) return Math.min(ITEM_SHARDS - 1, Math.floor(order / ITEMS_A_SHARD));
  return ITEM_SHARDS + Math.floor((order - OTHERS) / (OTHERS / OTHER_SHARDS));
}
