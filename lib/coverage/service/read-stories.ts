import type { PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';

/** What reads an article: the same finder and linker for pages and for stories. */
export interface StoryReader {
  read(article: ArticleText): PageAnalysis;
}

/** Reading is interrupted this often, so that nobody who asks waits longer. */
const SLICE_MS = 12;

/**
 * Ids of the entities of each item, in the order in which it names them.
 * Pauses between slices: questions come first.
 * @param isClear settles when nobody waits for an answer
 */
export async function readStories(
  items: readonly { title: string; summary: string }[],
  reader: StoryReader,
  isClear: () => Promise<void> = async () => undefined,
): Promise<string[][]> {
  const ids: string[][] = [];
  let sliceEnds = performance.now() + SLICE_MS;
  for (const item of items) {
    if (performance.now() > sliceEnds) {
      await new Promise(resolve => setTimeout(resolve, 0));
      await isClear();
      sliceEnds = performance.now() + SLICE_MS;
    }
    const { mentions } = reader.read(articleOf(item));
    ids.push([...new Set(mentions.map(({ entityId }) => entityId))]);
  }
  return ids;
}

function articleOf({ title, summary }: { title: string; summary: string }): ArticleText {
  const text = summary ? `${title}\n${summary}` : title;
  const headline = { start: 0, end: title.length, role: 'headline' } as const;
  const paragraph = { start: title.length + 1, end: text.length, role: 'paragraph' } as const;
  return { title, text, blocks: summary ? [headline, paragraph] : [headline] };
}
