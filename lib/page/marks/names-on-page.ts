import type { PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import { foldName } from '../article/hints/fold-name.ts';

/** Every name by which a page could be asked to leave something out: as written, and of the entities. */
export function namesOnPage({ text }: ArticleText, { cast, mentions }: PageAnalysis): string[] {
  const names = new Set(cast.map(({ entity }) => entity.name));
  for (const mention of mentions) {
    names.add(text.slice(mention.start, mention.end));
    if (mention.tier === 'probable') for (const { name } of mention.runnersUp) names.add(name);
  }
  return [...names];
}

/** Whether a page with these names has a name from the reader's lists. */
export function isAmong(names: readonly string[]): (name: string) => boolean {
  const folded = new Set(names.map(foldName));
  return name => folded.has(foldName(name));
}
