import { articleOf } from '../../lib/entities/analyzer.ts';
import { openShippedAnalyzer } from '../../tools/shipped-analyzer.ts';

export const analyzer = openShippedAnalyzer();

/** "text → entity" for each mention; for an unknown entity "text → kind". */
export function readNames(text: string): string[] {
  const { cast, mentions } = analyzer.read(articleOf(text));
  const entities = new Map(cast.map(({ entity }) => [entity.id, entity]));
  return mentions.map(({ start, end, entityId, kind }) => {
    const entity = entities.get(entityId)!;
    return `${text.slice(start, end)} → ${entity.source === 'knowledge' ? entity.name : kind}`;
  });
}
