import type { CastMember, LinkedMention, PageAnalysis } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Kind } from '../../model/kind.ts';
import { foldName } from '../article/fold-name.ts';

/** What the reader wants to see marked. */
export interface MarkRule {
  /** `first`: the first mention of each in every section. */
  readonly marks: 'first' | 'all' | 'none';
  readonly kinds: readonly Kind[];
  /** Names never marked, whatever they stand for. */
  readonly ignoredNames: readonly string[];
  /** Links that the reader has called wrong. */
  readonly wrongLinks: readonly { readonly name: string; readonly entityId: string }[];
}

/** The mentions to mark, in the order of the text. */
export function markedMentions(
  article: ArticleText,
  analysis: PageAnalysis,
  rule: MarkRule,
): readonly LinkedMention[] {
  if (rule.marks === 'none') return [];
  const wanted = wantedMentions(article, analysis, rule);
  return rule.marks === 'all' ? wanted : firstInSections(article, wanted);
}

/** All mentions that the reader has not ruled out; the steps from mention to mention go through these. */
export function wantedMentions(
  article: ArticleText,
  { cast, mentions }: PageAnalysis,
  { kinds, ignoredNames, wrongLinks }: MarkRule,
): LinkedMention[] {
  const ignored = new Set(ignoredNames.map(foldName));
  const wrong = new Set(wrongLinks.map(({ name, entityId }) => `${foldName(name)}\n${entityId}`));
  const entities = new Map(cast.map((member): [string, CastMember] => [member.entity.id, member]));
  return mentions.filter(mention => {
    const member = entities.get(mention.entityId);
    if (!member || !kinds.includes(member.entity.kind)) return false;
    // "Americans" speaks of the United States, but marks a people.
    if (mention.kind === 'group' && !kinds.includes('group')) return false;
    const name = foldName(article.text.slice(mention.start, mention.end));
    if (ignored.has(name) || ignored.has(foldName(member.entity.name))) return false;
    return !wrong.has(`${name}\n${mention.entityId}`);
  });
}

/** A headline is a section of its own, so that a name in it is marked again where the text introduces it. */
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
