import type { CastMember, LinkedMention, PageAnalysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import type { Prior } from '../model/prior.ts';
import type { Analyzer } from './analyzer.ts';

/** As many as of an article. */
const MOST_MAIN = 5;

/**
 * Reads the headlines of a front page one by one: each is another story, so a surname in one says nothing about the next.
 * Names that aren't known are left out, as a headline alone says nothing more about them.
 * @param page each of its blocks is a headline
 * @returns the cast of all headlines, those in most headlines first
 */
export function readHeadlines(
  page: ArticleText,
  analyzer: Pick<Analyzer, 'detect' | 'read'>,
  prior?: Prior,
): PageAnalysis {
  // A headline is too short to tell its language.
  const { language } = analyzer.detect(page, prior);
  const mentions: LinkedMention[] = [];
  const members = new Map<string, CastMember>();
  for (const { start, end } of page.blocks) {
    const text = page.text.slice(start, end);
    const block = { start: 0, end: text.length, role: 'headline' } as const;
    const headline = { title: text, text, blocks: [block], language: language ?? page.language };
    const read = analyzer.read(headline, prior);
    const known = new Set<string>();
    for (const { entity, introduction, appearsWith, mentionCount } of read.cast) {
      if (entity.source !== 'knowledge') continue;
      known.add(entity.id);
      const before = members.get(entity.id);
      members.set(entity.id, {
        entity: before?.entity ?? entity,
        introduction: before?.introduction ?? {
          start: start + introduction.start,
          end: start + introduction.end,
        },
        appearsWith: [...new Set([...(before?.appearsWith ?? []), ...appearsWith])],
        mentionCount: (before?.mentionCount ?? 0) + mentionCount,
      });
    }
    for (const mention of read.mentions)
      if (known.has(mention.entityId))
        mentions.push({ ...mention, start: start + mention.start, end: start + mention.end });
  }
  const cast = ranked([...members.values()]);
  const main = cast.slice(0, MOST_MAIN).map(({ entity }) => entity.id);
  return { cast, main, mentions, reading: language ?? 'known-names-only' };
}

/** Sorting is stable: among names in equally many headlines, the first on the page stays first. */
function ranked(members: readonly CastMember[]): CastMember[] {
  const ids = new Set(members.map(({ entity }) => entity.id));
  return members
    .map(member => ({ ...member, appearsWith: member.appearsWith.filter(id => ids.has(id)) }))
    .sort((a, b) => b.mentionCount - a.mentionCount);
}
