import { readFileSync } from 'node:fs';
import type { NewsArticle } from '../../lib/coverage/events/news-text.ts';
import { namesIn } from '../../lib/coverage/service/refresh/read-stories.ts';
import type { Analyzer } from '../../lib/entities/analyzer.ts';
import { articleOf } from '../../lib/entities/analyzer.ts';
import type { Story } from '../../lib/model/coverage/story.ts';

/** A story, and which article's event it reports according to the labels. */
export interface LabelledStory {
  readonly story: Story;
  readonly event: string | null;
  /** An event for which it counts neither as right nor as wrong. */
  readonly grey: string | null;
}

export interface LabelledArticle {
  readonly article: NewsArticle;
  readonly event: string | null;
}

interface Line {
  readonly id: string;
  readonly query?: boolean;
  readonly title: string;
  readonly text: string;
  readonly summary: string;
  readonly outlet: string;
  readonly date: string;
  readonly event: string | null;
  readonly greyFor?: string;
}

/** Reads labelled events as described next to them, in events.md. */
export function readLabelledEvents(
  path: string,
  analyzer: Analyzer,
): { readonly articles: readonly LabelledArticle[]; readonly stories: readonly LabelledStory[] } {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line);
  const articles = lines.filter(({ query }) => query).map(line => articleFrom(line, analyzer));
  const stories = lines.filter(({ query }) => !query).map(line => storyFrom(line, analyzer));
  return { articles, stories };
}

function articleFrom({ title, text, outlet, date, event }: Line, analyzer: Analyzer): LabelledArticle {
  const { cast } = analyzer.read(articleOf(`${title}\n${text}`, title));
  const names = cast.map(({ entity }) => entity.id);
  return { article: { title, text, outlet, names, published: Date.parse(date) }, event };
}

function storyFrom(line: Line, analyzer: Analyzer): LabelledStory {
  const { id, title, summary, outlet, date, event, greyFor = null } = line;
  const published = Date.parse(date);
  const story = {
    url: `https://${id}.example/`,
    title,
    summary,
    outlet,
    published,
    ...namesIn(line, analyzer),
  };
  return { story, event, grey: greyFor };
}
