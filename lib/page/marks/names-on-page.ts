import type { PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import { foldName } from '../article/hints/fold-name.ts';

/** Every name by which a page could be asked to leave something out, folded: as written, and of the entities. */
export function namesOnPage({ text }: ArticleText, { cast, mentions }: PageAnalysis): string[] {
  const names = new Set(cast.map(({ entity }) => foldName(entity.name)));
  for (const mention of mentions) {
    names.add(foldName(text.slice(mention.start, mention.end)));
    if (mention.tier === 'probable') for (const { name } of mention.runnersUp) names.add(foldName(name));
  }
  return [...names];
}

/** Whether a page has a name from the reader's lists. */
export function isAmong(names: readonly string[]): (name: string) => boolean {
  const folded = new Set(names);
  return name => folded.has(foldName(name));
}
