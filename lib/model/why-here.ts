import type { Portrait, Tie } from './analysis.ts';
import type { Span } from './article.ts';

/** Why someone is in a story: who the article says it is, and what ties it to others. */
export interface WhyHere {
  readonly role: Span | null;
  /** Best first. */
  readonly ties: readonly Tie[];
}

/** Most ties that a card has room for. */
const MOST_TIES = 2;

/**
 * Chooses what a card says from the article, leaving out what the reader has just read: whatever is in the paragraph under
 * the pointer.
 * @param paragraph the block under the pointer, in the offsets of the article; null to leave nothing out
 * @param castIds ids of the cast, most important first: a tie to a main character comes before others
 */
export function whyHere(
  entityId: string,
  portrait: Portrait | undefined,
  paragraph: Span | null,
  castIds: readonly string[],
): WhyHere {
  if (!portrait) return { role: null, ties: [] };
  const isElsewhere = ({ start, end }: Span): boolean =>
    paragraph === null || end <= paragraph.start || start >= paragraph.end;
  const rank = ({ from, to }: Tie): number => castIds.indexOf(from === entityId ? to : from);
  const own = portrait.ties
    .filter(tie => isElsewhere(tie.sentence) && rank(tie) >= 0)
    // What it does itself says more about it than what is done to it.
    .toSorted((a, b) => Number(a.to === entityId) - Number(b.to === entityId) || rank(a) - rank(b));
  return { role: portrait.roles.find(isElsewhere) ?? null, ties: own.slice(0, MOST_TIES) };
}
