import type { Features } from '../../lib/entities/cast/salience-features.ts';
import { SALIENCE_WEIGHTS } from '../../lib/entities/cast/salience-weights.ts';

export type FeatureName = keyof Features;

/** Every feature, in the order of its weights; the first is always 1, so its weight isn't pulled towards zero. */
export const FEATURES = Object.keys(SALIENCE_WEIGHTS) as readonly FeatureName[];
