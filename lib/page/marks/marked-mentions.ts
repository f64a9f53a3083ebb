import type { CastMember, LinkedMention, PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Kind } from '../../model/kind.ts';
import type { Settings } from '../../model/settings.ts';
import { foldName } from '../article/hints/fold-name.ts';

/** What the user wants marked, and to respond. */
export interface MarkRule {
  /** `first`: the first mention of each in every section. */
  readonly marks: 'first' | 'all' | 'none';
  readonly kinds: readonly Kind[];
  /** Names that are never marked, whichever entity they refer to. */
  readonly ignoredNames: readonly string[];
  /** Links that the user reported as wrong. */
  readonly wrongLinks: Settings['wrongLinks'];
}

/** Those of the wanted mentions to mark, in text order. */
export function markedMentions(
  article: ArticleText,
  wanted: readonly LinkedMention[],
  { marks }: Pick<MarkRule, 'marks'>,
): readonly LinkedMention[] {
  if (marks === 'none') return [];
  return marks === 'all' ? wanted : firstInSections(article, wanted);
}

/**
 * All mentions that the rule allows, in text order. They respond to the reader, whether they are marked or not. A name
 * that isn't known and is in one paragraph only is left out: there's nothing to say about it that isn't right there.
 */
export function wantedMentions(
  article: ArticleText,
  { cast, mentions }: PageAnalysis,
  { kinds, ignoredNames, wrongLinks }: MarkRule,
): LinkedMention[] {
  const ignored = new Set(ignoredNames.map(foldName));
  const wrong = new Set(wrongLinks.map(({ name, entityId }) => `${foldName(name)}\n${entityId}`));
  const hasLists = ignored.size + wrong.size > 0;
  const inOneBlock = namesOfOneBlock(article, mentions);
  const entities = new Map(cast.map((member): [string, CastMember] => [member.entity.id, member]));
  return mentions.filter(mention => {
    const member = entities.get(mention.entityId);
    if (!member || !kinds.includes(member.entity.kind)) return false;
    if (member.entity.source === 'article' && inOneBlock.has(member.entity.id)) return false;
    // "Americans" links to the United States but names a people, so both kinds must be on.
    if (mention.kind === 'group' && !kinds.includes('group')) return false;
    if (!hasLists) return true;
    const name = foldName(article.text.slice(mention.start, mention.end));
    if (ignored.has(name) || ignored.has(foldName(member.entity.name))) return false;
    return !wrong.has(`${name}\n${mention.entityId}`);
  });
}

/** Ids of the entities that are named in a single block of the article. */
function namesOfOneBlock({ blocks }: ArticleText, mentions: readonly LinkedMention[]): ReadonlySet<string> {
  const once = new Map<string, number>();
  const more = new Set<string>();
  let block = 0;
  for (const { start, entityId } of mentions) {
    while (block < blocks.length - 1 && blocks[block]!.end <= start) block++;
    const first = once.get(entityId);
    if (first === undefined) once.set(entityId, block);
    else if (first !== block) more.add(entityId);
  }
  return new Set([...once.keys()].filter(id => !more.has(id)));
}

/** Counts the headline as a section of its own, so that its names are marked again where the text introduces them. */
function firstInSections({ blocks }: ArticleText, mentions: readonly LinkedMention[]): LinkedMention[] {
  const seen = new Set<string>();
  let next = 0;
  return mentions.filter(({ start, entityId }) => {
    for (; next < blocks.length && blocks[next]!.start <= start; next++) {
      const before = blocks[next - 1];
      if (blocks[next]!.role === 'heading' || before?.role === 'headline') seen.clear();
    }
    if (seen.has(entityId)) return false;
    seen.add(entityId);
    return true;
  });
}
