import type { Story } from '../../model/story.ts';

/**
 * Whether a story that a search found by an entity's name is about that entity.
 * @param nameElsewhere whether its text has the name, tied to something else or to nothing
 * @param fullText whether the search reads whole articles, so that the name may stand where we cannot see it
 */
export function isAbout(
  { entityIds }: Pick<Story, 'entityIds'>,
  entityId: string,
  castIds: readonly string[],
  nameElsewhere: boolean,
  fullText: boolean,
): boolean {
  if (entityIds.includes(entityId)) return true;
  if (nameElsewhere || !fullText) return false;
  return castIds.some(id => id !== entityId && entityIds.includes(id));
}
