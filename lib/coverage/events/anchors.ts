import type { NewsItem } from './news-text.ts';
import type { TermCounts } from './term-counts.ts';

/** A story compared with the article, and the probability that it reports the same event. */
export interface Judged {
  readonly item: NewsItem;
  readonly probability: number;
  /** Stories with the same number are copies of one text. */
  readonly row: number;
}

/** What other stories of the event say about one of them. `tools/fit-events` fits a weight for each. */
export const SECOND_FEATURES = ['always', 'logOdds', 'anchorNames', 'anchors'] as const;

export type SecondLook = Readonly<Record<(typeof SECOND_FEATURES)[number], number>>;

/** Stories this likely are evidence for others. */
const ANCHOR = 0.5;
const MAX_ANCHORS = 12;

/**
 * Compares each story with those that most likely report the event. They may have names that the article lacks; and if
 * there are none, what is left is rarely right.
 */
export function secondLook(judged: readonly Judged[], counts: TermCounts): SecondLook[] {
  const anchors = judged
    .filter(({ probability }) => probability > ANCHOR)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MAX_ANCHORS);
  const rows = new Set(anchors.map(({ row }) => row));
  return judged.map(({ item, probability, row }) => {
    let anchorNames = 0;
    for (const anchor of anchors) {
      // A copy of the story isn't another witness.
      if (anchor.row === row) continue;
      let shared = 0;
      for (const id of item.names) if (anchor.item.names.includes(id)) shared += counts.nameWeight(id);
      anchorNames = Math.max(anchorNames, Math.min(3, shared) * anchor.probability);
    }
    const others = rows.size - (rows.has(row) ? 1 : 0);
    return {
      always: 1,
      logOdds: Math.log((probability + 1e-4) / (1 - probability + 1e-4)),
      anchorNames,
      anchors: Math.min(4, others),
    };
  });
}
