import { SALIENCE_WEIGHTS } from '../../lib/entities/cast/salience-weights.ts';
import type { Signs } from '../../lib/entities/cast/signs.ts';

export type SignName = keyof Signs;

/** Every sign, in the order of its weights; the first is always 1, so its weight isn't pulled towards zero. */
export const SIGNS = Object.keys(SALIENCE_WEIGHTS) as readonly SignName[];
