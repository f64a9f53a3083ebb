import type { Kind } from '../../model/kind.ts';

/** What decides how much an entity belongs to the story's cast. */
export interface Presence {
  readonly kind: Kind;
  readonly mentions: number;
  /** Share of the article before its first mention, 0 to 1. */
  readonly firstAt: number;
  readonly inHeadline: boolean;
  /** Number of blocks that name it. */
  readonly blocks: number;
  /** Whether anything is known about it besides its name. */
  readonly known: boolean;
}

/** Readers name actors first; places and nationalities are mostly the setting. */
const KIND_WEIGHT: Record<Kind, number> = {
  person: 1,
  organization: 0.9,
  product: 0.95,
  law: 0.95,
  event: 0.85,
  work: 0.7,
  place: 0.5,
  group: 0.25,
};

/** Importance in the article, comparable only within it; after the features of Dunietz and Gillick (2014). */
export function salience({ kind, mentions, firstAt, inHeadline, blocks, known }: Presence): number {
  const often = Math.log2(1 + mentions) + 0.5 * Math.log2(1 + blocks);
  const early = 2 * (1 - firstAt) ** 2;
  return (often + early + (inHeadline ? 2.5 : 0)) * KIND_WEIGHT[kind] * (known ? 1 : 0.9);
}
