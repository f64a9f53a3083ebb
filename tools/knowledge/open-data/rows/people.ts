import { placeList } from '../describe.ts';
import { base, isPersonName, type ReadRow } from './row.ts';

export const person: ReadRow = row => {
  const where = /^Person linked to (.+)$/.exec(row.description ?? '')?.[1];
  const views = row.prior ?? 0;
  if (!where || !isPersonName(row.label) || views < FEWEST_VIEWS) return null;
  return {
    ...base(row),
    kind: 'person',
    context: `Associated with ${placeList(where.split(', '))}`,
    weight: views >= 300 ? 1 / 4 : views >= 50 ? 1 / 8 : 1 / 16,
  };
};

/** Median page views a day. */
const FEWEST_VIEWS = 5;
