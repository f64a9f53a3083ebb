import type { Words } from '../../modules/knowledge/packages/words.ts';

const RANKS: Record<string, number> = {
  reading: 10,
  west: 10,
  bank: 10,
  first: 10,
  state: 10,
  black: 10,
  watch: 10,
  alert: 20,
  shop: 10,
  bay: 10,
  college: 20,
  land: 10,
  grant: 20,
  amber: 35,
  target: 10,
  river: 20,
  space: 10,
  station: 10,
  war: 10,
  cold: 10,
  department: 10,
  of: 10,
};
const GIVEN = new Set(['john', 'amber', 'jack', 'leonardo', 'taylor', 'paris', 'conor']);
const SURNAMES = new Set(['lewis', 'black', 'vinci', 'swift', 'mcgregor', 'hastings', 'madrid']);

/** A dozen words, so that tests need no word lists. */
export const someWords: Words = {
  rank: word => RANKS[word] ?? 100,
  isGivenName: word => GIVEN.has(word),
  isPersonName: word => GIVEN.has(word) || SURNAMES.has(word),
};
