import type { CastMember, PageAnalysis } from '../../lib/model/analysis.ts';

/** The members of the cast that carry the story, most important first. The reader may have given two the same meaning. */
export function mainMembers({ cast, main }: Pick<PageAnalysis, 'cast' | 'main'>): CastMember[] {
  return [...new Set(main)].flatMap(id => cast.find(({ entity }) => entity.id === id) ?? []);
}
