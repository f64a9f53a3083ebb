import { EVENT_SPAN_MS, foldCopies } from '../../lib/coverage/events/find-event.ts';
import { FEATURES, likeness } from '../../lib/coverage/events/likeness.ts';
import { articleSketch, type NewsItem, newsItem } from '../../lib/coverage/events/news-text.ts';
import { seriesAmong } from '../../lib/coverage/events/series.ts';
import type { TermCounts } from '../../lib/coverage/events/term-counts.ts';
import type { LabelledArticle, LabelledStory } from './labelled-events.ts';

/** A story that may report an article's event: its features, its row of copies, and its label. */
export interface Candidate {
  readonly labelled: LabelledStory;
  readonly item: NewsItem;
  readonly row: number;
  readonly values: readonly number[];
  /** Null if it counts neither way. */
  readonly isRight: boolean | null;
  readonly weight: number;
}

/** An article and its candidates. */
export interface Group extends LabelledArticle {
  readonly candidates: readonly Candidate[];
}

/** Gathers the candidates of each article as the extension does: from the same days, and no issues of a series. */
export function gatherCandidates(
  articles: readonly LabelledArticle[],
  stories: readonly LabelledStory[],
  counts: TermCounts,
): Group[] {
  const plain = stories.map(({ story }) => story);
  const series = seriesAmong(plain);
  const outside = stories.filter(({ story }) => !series.has(story));
  return articles.map(({ article, event }) => {
    if (seriesAmong([article, ...plain]).has(article)) return { article, event, candidates: [] };
    const near = outside.filter(
      ({ story }) =>
        Math.abs(story.published - article.published) <= EVENT_SPAN_MS &&
        !(story.outlet === article.outlet && story.title === article.title),
    );
    const rows = foldCopies(near.map(({ story }) => story));
    const about = articleSketch(article);
    const candidates = near.map((labelled, at): Candidate => {
      const item = newsItem(labelled.story);
      const found = likeness(about, item, counts);
      const isGrey = event !== null && labelled.grey === event;
      return {
        labelled,
        item,
        row: rows[at]!,
        values: FEATURES.map(name => found[name]),
        isRight: isGrey ? null : event !== null && labelled.event === event,
        // Copies of one text are one example.
        weight: 1 / rows.filter(row => row === rows[at]).length,
      };
    });
    return { article, event, candidates };
  });
}
