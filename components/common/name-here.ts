import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Entity } from '../../lib/model/entity.ts';

/** Longer names are hard to place where there is little room. Characters. */
const LONG = 16;

/**
 * What the article calls one of its cast where it is brief: "Hegseth", "Pentagon". A person's surname, or for others with a
 * long name the shortest one that the article uses; the whole name if it has no other.
 */
export function nameHere(
  { id, name, kind }: Entity,
  { text }: ArticleText,
  { mentions }: Pick<PageAnalysis, 'mentions'>,
): string {
  if (kind !== 'person' && name.length <= LONG) return name;
  const used = mentions
    .filter(({ entityId }) => entityId === id)
    .map(({ start, end }) => text.slice(start, end))
    .filter(word => (kind === 'person' ? name.endsWith(` ${word}`) : word.length < name.length));
  return used.reduce((shortest, word) => (word.length < shortest.length ? word : shortest), name);
}

/** The same in a sentence with room for people's full names. */
export function fullNameHere(
  entity: Entity,
  article: ArticleText,
  analysis: Pick<PageAnalysis, 'mentions'>,
): string {
  return entity.kind === 'person' ? entity.name : nameHere(entity, article, analysis);
}
