import type { LinkedMention, PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Story } from '../../model/coverage/story.ts';
import { boilerplateOf, isBoilerplate } from './boilerplate.ts';

/** The names found in a story. */
export interface StoryNames extends Pick<Story, 'entityIds'> {
  readonly titleNames: number;
  readonly probableIds: readonly string[];
}

/** Title and summary of an item, and its outlet. */
export interface ItemText {
  readonly title: string;
  readonly summary: string;
  readonly outlet: string;
}

/** An item as an article. */
export function articleOfItem({ title, summary }: Pick<ItemText, 'title' | 'summary'>): ArticleText {
  const text = summary ? `${title}\n${summary}` : title;
  const headline = { start: 0, end: title.length, role: 'headline' } as const;
  const paragraph = { start: title.length + 1, end: text.length, role: 'paragraph' } as const;
  return { title, text, blocks: summary ? [headline, paragraph] : [headline] };
}

/** The names in an item that say what its story is about, in order of first mention. */
export function storyNames(item: ItemText, { mentions, cast }: PageAnalysis): StoryNames {
  const boilerplate = boilerplateOf(item.title, item.summary);
  const entities = new Map(cast.map(({ entity }) => [entity.id, entity]));
  const counted = mentions.filter(mention => {
    const entity = entities.get(mention.entityId);
    return !entity || !isBoilerplate(mention, boilerplate, entity, item.outlet);
  });
  const idsOf = (some: readonly LinkedMention[]): Set<string> =>
    new Set(some.map(({ entityId }) => entityId));
  const ids = idsOf(counted);
  const sure = idsOf(
    counted.filter(mention => mention.tier === 'sure' && !isLoneFirstWord(mention, item, ids)),
  );
  return {
    entityIds: [...ids],
    titleNames: idsOf(counted.filter(({ start }) => start < item.title.length)).size,
    probableIds: [...ids].filter(id => !sure.has(id)),
  };
}

/** A single word that opens a headline without another name may be an ordinary word: "Target of …", "Fed up with …". */
function isLoneFirstWord(
  { start, end }: LinkedMention,
  { title }: ItemText,
  ids: ReadonlySet<string>,
): boolean {
  return start === 0 && ids.size === 1 && /^[\p{L}\p{N}]+$/u.test(title.slice(0, end));
}
