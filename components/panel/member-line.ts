import type { CastMember, Portrait } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';

/** The line below a name in lists: its role in the article, or else its context, or else nothing. */
export function memberLine(
  { entity }: CastMember,
  article: ArticleText,
  portrait: Portrait | undefined,
): string {
  if (portrait?.role) return article.text.slice(portrait.role.start, portrait.role.end);
  return entity.source === 'knowledge' ? entity.context : '';
}
