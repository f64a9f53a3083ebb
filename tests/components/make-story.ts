import type { CastMember, LinkedMention, PageAnalysis } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Story } from '../../lib/model/coverage/story.ts';
import type { Entity, KnownEntity } from '../../lib/model/entity.ts';

const LINES = [
  'The port is closed',
  'Ada Berg, the harbour master, closed the port of Lind. Berg leads the Port Board.',
  'Nils Oak of the Port Board was not asked.',
] as const;

/** A headline and two paragraphs about people of nowhere. */
export function makeArticle(): ArticleText {
  let at = 0;
  const blocks = LINES.map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, role: index ? ('paragraph' as const) : ('headline' as const) };
  });
  return { title: LINES[0], text: LINES.join('\n'), blocks, language: 'en' };
}

export function knownEntity(id: string, name: string, part: Partial<KnownEntity> = {}): KnownEntity {
  return {
    source: 'knowledge',
    kind: 'person',
    context: '',
    asOf: '',
    relations: [],
    ...part,
    id,
    name,
  };
}

export function makeMember(entity: Entity, part: Partial<CastMember> = {}): CastMember {
  return { entity, introduction: { start: 0, end: 10 }, appearsWith: [], mentionCount: 1, ...part };
}

/** The cast of that article: two people, a board and a town. */
export function makeAnalysis(): PageAnalysis {
  const { text } = makeArticle();
  const mention = (entityId: string, name: string, nth = 0): LinkedMention => {
    let start = text.indexOf(name);
    for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(name, start + 1);
    return { start, end: start + name.length, entityId, kind: 'person', confidence: 1, tier: 'sure' };
  };
  const introduction = { start: text.indexOf('Ada'), end: text.indexOf(' Berg leads') };
  return {
    cast: [
      makeMember(
        knownEntity('ada', 'Ada Berg', {
          context: 'Harbour master of Lind',
          asOf: '2025-10',
          relations: [{ name: 'leads', to: 'board' }],
          wikipedia: 'Ada Berg',
        }),
        { introduction, appearsWith: ['lind', 'board'], mentionCount: 2 },
      ),
      makeMember(knownEntity('board', 'Port Board', { kind: 'organization' }), {
        appearsWith: ['ada', 'here-nils'],
        mentionCount: 2,
      }),
      makeMember(
        { source: 'article', id: 'here-nils', name: 'Nils Oak', kind: 'person' },
        { appearsWith: ['board'] },
      ),
      makeMember(knownEntity('lind', 'Lind', { kind: 'place' }), { appearsWith: ['ada'] }),
    ],
    mentions: [
      mention('ada', 'Ada Berg'),
      mention('lind', 'Lind'),
      mention('ada', 'Berg', 1),
      mention('board', 'Port Board'),
      mention('here-nils', 'Nils Oak'),
      mention('board', 'Port Board', 1),
    ],
    main: ['ada', 'board', 'here-nils'],
    reading: 'en',
  };
}

export function makeStory(part: Partial<Story> = {}): Story {
  return {
    url: 'https://news.example/1',
    title: 'Port closed',
    summary: '',
    outlet: 'Lind Post',
    published: Date.UTC(2025, 10, 2, 12),
    entityIds: [],
    ...part,
  };
}
