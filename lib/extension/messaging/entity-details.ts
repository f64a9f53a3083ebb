import type { LinkedMention, PageAnalysis } from '../../model/analysis.ts';
import type { Entity, KnownEntity } from '../../model/entity.ts';

/**
 * An analysis as pages get it. Their content scripts share a process with the page, and what a pack says about a name may
 * be private, so they get only what painting needs.
 */
export function withoutDetails(analysis: PageAnalysis): PageAnalysis {
  return mapEntities(analysis, bareEntity);
}

export function bareEntity<Given extends Entity>(entity: Given): Given | KnownEntity {
  if (entity.source === 'article') return entity;
  const { source, id, name, kind } = entity;
  return { source, id, name, kind, context: '', asOf: '', relations: [] };
}

/** Puts the details back. An entity that isn't among them, as after a pack was removed, stays as it is. */
export function withDetails(analysis: PageAnalysis, entities: readonly KnownEntity[]): PageAnalysis {
  const known = new Map(entities.map((entity): [string, KnownEntity] => [entity.id, entity]));
  return mapEntities(analysis, entity => known.get(entity.id) ?? entity);
}

/** Ids of the entities that have details. */
export function knownIds({ cast, mentions }: PageAnalysis): string[] {
  const ids = cast.flatMap(({ entity }) => (entity.source === 'knowledge' ? [entity.id] : []));
  const others = mentions.flatMap(mention => (mention.tier === 'probable' ? mention.runnersUp : []));
  const before = mentions.flatMap(({ chosen }) => (chosen ? [chosen.insteadOf] : []));
  return [...new Set([...ids, ...[...others, ...before].map(({ id }) => id)])];
}

function mapEntities(
  { cast, mentions, ...rest }: PageAnalysis,
  change: <Given extends Entity>(entity: Given) => Given | KnownEntity,
): PageAnalysis {
  return {
    ...rest,
    cast: cast.map(member => ({ ...member, entity: change<Entity>(member.entity) })),
    mentions: mentions.map(
      ({ chosen, ...mention }): LinkedMention => ({
        ...mention,
        ...(chosen && { chosen: { ...chosen, insteadOf: change<Entity>(chosen.insteadOf) } }),
        ...(mention.tier === 'probable' && {
          runnersUp: mention.runnersUp.map(entity => change<KnownEntity>(entity)),
        }),
      }),
    ),
  };
}
