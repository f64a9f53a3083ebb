import type { PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { ReadArticle } from '../article/read-article.ts';
import { storyInView } from '../article/story-in-view.ts';
import { afterPause, whenIdle } from './idle.ts';
import { PageBudget } from './page-budget.ts';
import type { Reading } from './reading.ts';
import { watchText } from './watch-text.ts';
import { watchVisits } from './watch-visits.ts';

export interface ArticleFollower {
  /** Reads the page; null if it has no article, or nothing else that the reader wants read. */
  readonly read: () => ReadArticle | null | undefined;
  readonly analyse: (article: ArticleText) => Promise<PageAnalysis>;
  /** The article was read or re-read; null if the page no longer has one. */
  readonly onReading: (reading: Reading | null) => void;
  /** An article was found and is being analysed for the first time. */
  readonly onStart: () => void;
  readonly onFailure: (error: unknown) => void;
  /** The page changed too often. The last reading stays, and later changes are ignored. */
  readonly onBudgetSpent: () => void;
}

/** Longest wait for idle time. */
const LATEST_MS = 1_000;

/**
 * Finds the page's article, has it analysed and keeps up with changes: late text, edits, endless scrolling and
 * client-side navigation. Costs next to nothing as long as there is no article.
 * @returns a way to have the page read immediately
 */
export function followArticle(follower: ArticleFollower, signal: AbortSignal): { readNow(): void } {
  const budget = new PageBudget();
  let current: Reading | null = null;
  /** Index of the current story among those on the page. */
  let story = -1;
  let watch = new AbortController();
  let asked = 0;
  let isWaiting = false;

  const publish = (reading: Reading | null): void => {
    watch.abort();
    current = reading;
    story = storyInView(reading?.stories ?? []);
    follower.onReading(reading);
    if (!reading) return;
    watch = new AbortController();
    watchText(reading, onChange, AbortSignal.any([signal, watch.signal]));
  };

  const read = async (): Promise<void> => {
    if (budget.isSpent) return follower.onBudgetSpent();
    const stamp = ++asked;
    const found = budget.spend(follower.read);
    if (!found) return current ? publish(null) : undefined;
    if (current && current.article.text === found.article.text)
      return publish({ ...found, analysis: current.analysis });
    if (!current) follower.onStart();
    try {
      const analysis = await follower.analyse(found.article);
      // Too late if the page has been read again since, or the script has ended.
      if (stamp === asked && !signal.aborted) publish({ ...found, analysis });
    } catch (error) {
      if (stamp === asked && !signal.aborted) follower.onFailure(error);
    }
  };

  const onChange = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    const readNow = (): void => {
      isWaiting = false;
      void read();
    };
    afterPause(() => whenIdle(readNow, LATEST_MS, signal), budget.pauseMs, signal);
  };

  const onScrolled = (): void => {
    budget.hurry();
    if (current && storyInView(current.stories) !== story) onChange();
  };
  addEventListener('scrollend', onScrolled, { signal, capture: true, passive: true });
  watchVisits(
    {
      onArrival: () => budget.hurry(),
      look: () => void read(),
      keepsLooking: () => !current,
      hasText: () => true,
    },
    signal,
  );
  return { readNow: () => void read() };
}
