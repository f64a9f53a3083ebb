import type { CastMember, LinkedMention, PageAnalysis } from '../../lib/model/analysis.ts';
import type { ArticleText, TextBlock } from '../../lib/model/article.ts';
import type { Entity } from '../../lib/model/entity.ts';
import type { Kind } from '../../lib/model/kind.ts';

/**
 * Makes an article and its analysis from text with marked mentions: `[Pete Hegseth|person:hegseth]`. Each line is a
 * block. A line starting with `# ` is the headline, one starting with `## ` a heading.
 */
export function makeAnalysis(source: string): { article: ArticleText; analysis: PageAnalysis } {
  const blocks: TextBlock[] = [];
  const mentions: LinkedMention[] = [];
  const entities = new Map<string, Entity>();
  let text = '';
  for (const line of source
    .trim()
    .split('\n')
    .map(each => each.trim())) {
    const [, hashes = '', body = ''] = /^(#*) ?(.*)$/.exec(line) ?? [];
    if (text) text += '\n';
    const start = text.length;
    let at = 0;
    for (const mark of body.matchAll(/\[([^|\]]+)\|(\w+):([\w-]+)\]/g)) {
      text += body.slice(at, mark.index);
      at = mark.index + mark[0].length;
      const [, name = '', kind, id = ''] = mark as unknown as [string, string, Kind, string];
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        kind,
        entityId: id,
        confidence: 1,
        tier: 'sure',
      });
      text += name;
      if (!entities.has(id)) entities.set(id, { source: 'article', id, name, kind });
    }
    text += body.slice(at);
    const role = hashes === '#' ? 'headline' : hashes ? 'heading' : 'paragraph';
    blocks.push({ start, end: text.length, role });
  }
  const cast = [...entities.values()].map((entity): CastMember => {
    const own = mentions.filter(({ entityId }) => entityId === entity.id);
    const block = blocks.find(({ start, end }) => start <= own[0]!.start && own[0]!.end <= end)!;
    return {
      entity,
      introduction: { start: block.start, end: block.end },
      appearsWith: [],
      mentionCount: own.length,
    };
  });
  const main = [...entities.keys()].slice(0, 5);
  return { article: { title: '', text, blocks }, analysis: { cast, main, mentions, reading: 'en' } };
}
