import type { PageAnalysis } from '../../../model/analysis.ts';
import type { ArticleText } from '../../../model/article.ts';
import type { Prior, PriorOutlet } from '../../../model/prior.ts';
import { articleOfItem, type ItemText, type StoryNames, storyNames } from '../../ranking/story-names.ts';

/** The analyser used for pages; it reads stories, too. */
export interface StoryAnalyzer {
  /** Loads what reading the article's language takes, if it must be loaded. */
  prepare?(article: ArticleText, prior?: Prior): Promise<void>;
  /** What is known about an outlet, by its name or the host name of its pages; undefined if nothing is. */
  outletNamed?(named: string): Promise<PriorOutlet | undefined>;
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
  // The items of a feed share one outlet.
  const outlets = new Map<string, PriorOutlet>();
  let sliceEnds = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() > sliceEnds) {
      await new Promise(resolve => setTimeout(resolve, 0));
      await idle();
      sliceEnds = performance.now() + SLICE_MS;
    }
    const { outlet: name } = item;
    // The item's own name of it, because those of the catalogue may end in a section.
    const outlet = outlets.get(name) ?? { ...(await analyzer.outletNamed?.(name)), name };
    outlets.set(name, outlet);
    const { article, prior } = storyText(item, expected, outlet);
    await analyzer.prepare?.(article, prior);
    read.push(analyzer.read(article, prior));
  }
  return read;
}

/** The analysis of one item. */
export function readStory(
  item: ItemText,
  analyzer: StoryAnalyzer,
  expected: readonly string[],
): PageAnalysis {
  const { article, prior } = storyText(item, expected, { name: item.outlet });
  return analyzer.read(article, prior);
}

/** An outlet's country says what "Supreme Court" means; its language is what a feed would declare. */
function storyText(
  item: ItemText,
  expected: readonly string[],
  outlet: PriorOutlet,
): { readonly article: ArticleText; readonly prior: Prior } {
  return {
    article: { ...articleOfItem(item), language: outlet.language },
    prior: { entities: expected, outlet },
  };
}

/** The names in an item of a feed. */
export function namesIn(item: ItemText, analyzer: StoryAnalyzer): StoryNames {
  return storyNames(item, readStory(item, analyzer, []));
}
