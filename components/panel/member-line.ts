import type { CastMember, Portrait } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';

/** What stands under a name in lists: the role that the article gives it, else who it is known to be, else nothing. */
export function memberLine(
  { entity }: CastMember,
  article: ArticleText,
  portrait: Portrait | undefined,
): string {
  if (portrait?.role) return article.text.slice(portrait.role.start, portrait.role.end);
  return entity.source === 'knowledge' ? entity.context : '';
}
