import type { Story } from '../../model/coverage/story.ts';
import { Sketch, sameStory } from '../ranking/same-story.ts';
import { secondLook } from './anchors.ts';
import { LIKENESS_WEIGHTS, SECOND_WEIGHTS } from './event-weights.ts';
import { likeness } from './likeness.ts';
import { articleSketch, type NewsArticle, newsItem } from './news-text.ts';
import { seriesAmong } from './series.ts';
import type { TermCounts } from './term-counts.ts';

/** An event may be reported this long before and after an article about it; further away, it is another one. */
export const EVENT_SPAN_MS = 5 * 24 * 60 * 60_000;
/** From this probability on, a story reports the event. */
const LIKELY = 0.7;
/** From this probability on, a story may be a follow-up to an event that others report. */
const MAYBE = 0.3;
/** Below this, a story isn't worth a closer look. */
const POSSIBLE = 0.005;

/** Copies of one text, and the probability that it reports the article's event. */
export interface EventRow {
  /** Oldest first. */
  readonly stories: readonly Story[];
  readonly probability: number;
}

/** An article's event as other stories report it. */
export interface FoundEvent {
  /** Most likely first. */
  readonly rows: readonly EventRow[];
  /** Later stories that may follow it up, oldest first; none if no row reports the event. */
  readonly followUps: readonly EventRow[];
}

/**
 * The stories that report an article's event; copies of one text form a row.
 * @param stories candidates, without the article itself
 */
export function findEvent(article: NewsArticle, stories: readonly Story[], counts: TermCounts): FoundEvent {
  const judged = judgeRows(article, stories, counts);
  const rows = judged
    .filter(({ probability }) => probability >= LIKELY)
    .sort((a, b) => b.probability - a.probability);
  const followUps = judged
    .filter(
      ({ stories: [first], probability }) =>
        probability < LIKELY && probability >= MAYBE && first!.published > article.published,
    )
    .sort((a, b) => a.stories[0]!.published - b.stories[0]!.published);
  return { rows, followUps: rows.length > 0 ? followUps : [] };
}

function judgeRows(article: NewsArticle, stories: readonly Story[], counts: TermCounts): EventRow[] {
  const { title, outlet, published } = article;
  const self = { title, outlet };
  const series = seriesAmong<{ title: string; outlet: string }>([self, ...stories]);
  if (series.has(self)) return [];
  const about = articleSketch(article);
  const judged = stories.flatMap(story => {
    if (series.has(story) || Math.abs(story.published - published) > EVENT_SPAN_MS) return [];
    const item = newsItem(story);
    const probability = logistic(LIKENESS_WEIGHTS, likeness(about, item, counts));
    return probability < POSSIBLE ? [] : [{ story, item, probability }];
  });
  const rowOf = foldCopies(judged.map(({ story }) => story));
  const looks = secondLook(
    judged.map(({ item, probability }, at) => ({ item, probability, row: rowOf[at]! })),
    counts,
  );
  const own = new Sketch({ title, summary: '', entityIds: [], published });
  const rows = new Map<number, { stories: Story[]; probability: number }>();
  judged.forEach(({ story }, at) => {
    const row = rows.get(rowOf[at]!) ?? { stories: [], probability: 0 };
    row.stories.push(story);
    // The copy that says most about itself decides for all.
    const isCopy = sameStory(own, new Sketch(story));
    row.probability = Math.max(row.probability, isCopy ? 1 : logistic(SECOND_WEIGHTS, looks[at]!));
    rows.set(rowOf[at]!, row);
  });
  return [...rows.values()].map(({ stories: copies, probability }) => ({
    stories: copies.sort((a, b) => a.published - b.published),
    probability,
  }));
}

/** The number of each story's row. */
export function foldCopies(stories: readonly Story[]): number[] {
  const leaders: Sketch[] = [];
  return stories.map(story => {
    const own = new Sketch(story);
    const found = leaders.findIndex(leader => sameStory(leader, own));
    return found >= 0 ? found : leaders.push(own) - 1;
  });
}

export function logistic<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
