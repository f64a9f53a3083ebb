import type { PageAnalysis } from '../../../model/analysis.ts';
import type { ArticleText } from '../../../model/article.ts';
import type { Story } from '../../../model/coverage/story.ts';
import type { Prior } from '../../../model/prior.ts';

/** The analyser used for pages; it reads stories, too. */
export interface StoryAnalyzer {
  read(article: ArticleText, prior?: Prior): PageAnalysis;
}

/** Longest time to work without a pause, and so the longest a pending reply waits. */
const SLICE_MS = 12;

/** The names found in a story. */
export type StoryNames = Required<Pick<Story, 'entityIds' | 'titleNames'>>;

/**
 * The names in each item, in order of first mention. Pauses between slices so that replies go first.
 * @param idle resolves when no reply is pending
 */
export async function readStories(
  items: readonly { title: string; summary: string }[],
  analyzer: StoryAnalyzer,
  idle: () => Promise<void> = async () => undefined,
): Promise<StoryNames[]> {
  const names: StoryNames[] = [];
  let sliceEnds = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() > sliceEnds) {
      await new Promise(resolve => setTimeout(resolve, 0));
      await idle();
      sliceEnds = performance.now() + SLICE_MS;
    }
    names.push(namesIn(item, analyzer));
  }
  return names;
}

export function namesIn(item: { title: string; summary: string }, analyzer: StoryAnalyzer): StoryNames {
  const { mentions } = analyzer.read(articleOf(item));
  const idsOf = (found: typeof mentions): Set<string> => new Set(found.map(({ entityId }) => entityId));
  const titleNames = idsOf(mentions.filter(({ start }) => start < item.title.length)).size;
  return { entityIds: [...idsOf(mentions)], titleNames };
}

function articleOf({ title, summary }: { title: string; summary: string }): ArticleText {
  const text = summary ? `${title}\n${summary}` : title;
  const headline = { start: 0, end: title.length, role: 'headline' } as const;
  const paragraph = { start: title.length + 1, end: text.length, role: 'paragraph' } as const;
  return { title, text, blocks: summary ? [headline, paragraph] : [headline] };
}
