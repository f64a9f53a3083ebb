import { describe, expect, it } from 'vitest';
import { castGraph, companyOf } from '../../../../components/panel/story/cast-graph.ts';
import { knownEntity, makeAnalysis, makeArticle, makeMember } from '../../make-story.ts';

describe('castGraph', () => {
  const { cast, mentions } = makeAnalysis();
  const graph = castGraph(cast, mentions, makeArticle());

  it('ties those that share sentences, by the number of paragraphs that name both', () => {
    expect(graph.ties).toEqual([
      { one: 'ada', other: 'lind', paragraphs: 1 },
      { one: 'ada', other: 'board', paragraphs: 1 },
      { one: 'board', other: 'here-nils', paragraphs: 1 },
    ]);
  });

  it('seats each beside the one it is tied to', () => {
    expect(graph.members.map(({ entity }) => entity.id)).toEqual(['ada', 'board', 'here-nils', 'lind']);
  });

  it('tells the company of each', () => {
    expect(companyOf('board', graph).map(({ id }) => id)).toEqual(['ada', 'here-nils']);
  });

  it('stays readable with a large cast', () => {
    const ids = Array.from({ length: 80 }, (_, at) => `e${at}`);
    const crowd = ids.map(id =>
      makeMember(knownEntity(id, id), { appearsWith: ids.filter(other => other !== id).slice(0, 8) }),
    );
    const { members, ties } = castGraph(crowd, [], makeArticle());
    expect(members.length).toBeLessThanOrEqual(12);
    expect(ties.length).toBeLessThanOrEqual(36);
  });

  it('is empty if no names share a sentence', () => {
    expect(castGraph([makeMember(knownEntity('a', 'A'))], [], makeArticle())).toEqual({
      members: [],
      ties: [],
    });
  });
});
