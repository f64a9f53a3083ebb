import { describe, expect, it } from 'vitest';
import type { CastMember, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { ArticleText } from '../../../lib/model/article.ts';
import { castExport } from '../../../lib/panel/export/cast-export.ts';

const text = 'Ada Berg, the harbour master, closed the port of Lind.';
const article: ArticleText = {
  title: 'Closed',
  text,
  blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
};
const ada: CastMember = {
  entity: { source: 'article', id: 'here-ada', name: 'Ada Berg', kind: 'person' },
  introduction: { start: 0, end: text.length },
  appearsWith: ['lind', 'nobody'],
  mentionCount: 1,
};
const lind: CastMember = {
  entity: {
    source: 'knowledge',
    id: 'lind',
    name: 'Lind',
    kind: 'place',
    context: 'Port town',
    asOf: '2025-10',
    relations: [],
    wikipedia: 'Lind',
  },
  introduction: { start: 0, end: text.length },
  appearsWith: ['here-ada'],
  mentionCount: 1,
};
const analysis: PageAnalysis = { cast: [ada, lind], mentions: [], main: [], reading: 'en' };
const page = {
  article,
  analysis,
  portraits: { 'here-ada': { role: { start: 10, end: 28 }, roles: [], quotes: [], ties: [] } },
  address: null,
};

describe('castExport', () => {
  it('puts spans and ids into words, and leaves out ids of nobody', () => {
    expect(castExport(page, [ada], null).cast).toEqual([
      {
        name: 'Ada Berg',
        kind: 'person',
        role: 'the harbour master',
        context: '',
        asOf: '',
        source: 'this article only',
        mentions: 1,
        introduction: text,
        quotes: [],
        appearsWith: ['Lind'],
        wikipedia: '',
      },
    ]);
  });

  it('numbers groups of stories and keeps a time that no calendar has empty', () => {
    const told = { url: 'https://x.example', title: 'T', summary: '', outlet: 'O', entityIds: [] };
    const groups = [
      {
        stories: [{ ...told, published: 0 }],
        reason: 'named' as const,
        tier: 'sure' as const,
        alsoNames: ['lind'],
      },
      {
        stories: [{ ...told, published: Number.NaN }],
        reason: 'named' as const,
        tier: 'sure' as const,
        alsoNames: [],
      },
    ];
    const { stories } = castExport(page, [ada], { groups, sources: [] });
    expect(stories.map(({ group, published, alsoNames }) => [group, published, alsoNames])).toEqual([
      [1, '1970-01-01T00:00:00.000Z', ['Lind']],
      [2, '', []],
    ]);
  });
});
