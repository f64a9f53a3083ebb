import type { PageAnalysis } from '../../../model/analysis.ts';
import type { ArticleText } from '../../../model/article.ts';
import type { Prior } from '../../../model/prior.ts';
import { articleOfItem, type ItemText, type StoryNames, storyNames } from '../../ranking/story-names.ts';

/** The analyser used for pages; it reads stories, too. */
export interface StoryAnalyzer {
  /** Loads what reading the article's language takes, if it must be loaded. */
  prepare?(article: ArticleText): Promise<void>;
  read(article: ArticleText, prior?: Prior): PageAnalysis;
  standsAlone(name: string, id: string): boolean;
}

/** Longest time to work without a pause, and so the longest a pending reply waits. */
const SLICE_MS = 12;

/**
 * The analysis of each item. Pauses between slices so that replies go first.
 * @param expected ids of entities that the items may name
 * @param idle resolves when no reply is pending
 */
export async function readStories(
  items: readonly ItemText[],
  analyzer: StoryAnalyzer,
  expected: readonly string[],
  idle: () => Promise<void> = async () => undefined,
): Promise<PageAnalysis[]> {
  const read: PageAnalysis[] = [];
  let sliceEnds = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() > sliceEnds) {
      await new Promise(resolve => setTimeout(resolve, 0));
      await idle();
      sliceEnds = performance.now() + SLICE_MS;
    }
    await analyzer.prepare?.(articleOfItem(item));
    read.push(readStory(item, analyzer, expected));
  }
  return read;
}

/** The analysis of one item. */
export function readStory(
  item: ItemText,
  analyzer: StoryAnalyzer,
  expected: readonly string[],
): PageAnalysis {
  return analyzer.read(articleOfItem(item), { entities: expected, outlet: { name: item.outlet } });
}

/** The names in an item of a feed. */
export function namesIn(item: ItemText, analyzer: StoryAnalyzer): StoryNames {
  return storyNames(item, readStory(item, analyzer, []));
}
