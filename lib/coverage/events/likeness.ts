import type { ArticleSketch, NewsItem } from './news-text.ts';
import type { TermCounts } from './term-counts.ts';

const HOUR = 60 * 60_000;

/** What tells whether a story reports an article's event. `tools/fit-events` fits a weight for each. */
export const FEATURES = [
  'always',
  'titleExplained',
  'words',
  'rarest',
  'leadNames',
  'otherNames',
  'otherTitleNames',
  'namesExplained',
  'distance',
  'earlier',
  'near',
  'otherNumbers',
  'weekday',
  'later',
  'looksBack',
] as const;

export type Likeness = Readonly<Record<(typeof FEATURES)[number], number>>;

/** Compares a story with an article. Sums of weights are capped: ten shared words prove no more than six. */
export function likeness(article: ArticleSketch, item: NewsItem, counts: TermCounts): Likeness {
  const sum = (words: Iterable<string>, within?: ReadonlySet<string>): number => {
    let total = 0;
    for (const word of words) if (!within || within.has(word)) total += counts.wordWeight(word);
    return total;
  };
  const sumNames = (names: readonly string[], fits: (id: string) => boolean): number =>
    names.reduce((total, id) => total + (fits(id) ? counts.nameWeight(id) : 0), 0);
  const isKnown = (id: string): boolean => article.names.has(id);
  const isOther = (id: string): boolean => !article.names.has(id);
  const leadNames = item.names.reduce(
    (total, id) => total + (article.names.get(id) ?? 0) * counts.nameWeight(id),
    0,
  );
  const allNames = sumNames(item.names, () => true);
  const hours = (item.published - article.published) / HOUR;
  const otherNumbers = [...item.titleWords].filter(
    word => /^\p{N}/u.test(word) && !article.allWords.has(word),
  ).length;
  let rarest = 0;
  for (const word of item.words)
    if (article.leadWords.has(word)) rarest = Math.max(rarest, counts.wordWeight(word));
  return {
    always: 1,
    titleExplained: sum(item.titleWords, article.allWords) / (sum(item.titleWords) || 1),
    words: Math.min(6, sum(item.words, article.allWords)) / 2,
    rarest,
    leadNames: Math.min(2, leadNames),
    otherNames: Math.min(3, sumNames(item.names, isOther)),
    otherTitleNames: Math.min(3, sumNames(item.titleNames, isOther)),
    // Without names there is nothing to explain, but nothing is shared either.
    namesExplained: allNames > 0 ? sumNames(item.names, isKnown) / allNames : 0.4,
    distance: Math.min(1, Math.abs(hours) / 96),
    earlier: hours < -12 ? 1 : 0,
    near: Math.abs(hours) < 12 ? 1 : 0,
    otherNumbers: Math.min(2, otherNumbers),
    weekday: weekdayFit(article, item),
    later: hours > 12 ? 1 : 0,
    looksBack: hours > 0 && item.looksBack ? 1 : 0,
  };
}

/** "Wednesday's shock": 1 if an item names the article's day, -1 if only others, 0 if none. */
function weekdayFit(article: ArticleSketch, { weekdays }: NewsItem): number {
  if (weekdays.size === 0) return 0;
  for (const day of weekdays) if (article.weekdays.has(day)) return 1;
  return -1;
}
