import type { Story } from '../../model/coverage/story.ts';

/**
 * Whether a story found by searching for an entity's name is about that entity.
 * @param containsName whether its headline or summary contains the name, even if it means something else there
 * @param fullText whether the source searches whole articles, so that the name may be in a part we can't see
 */
export function isAbout(
  { entityIds }: Pick<Story, 'entityIds'>,
  entityId: string,
  castIds: readonly string[],
  containsName: boolean,
  fullText: boolean,
): boolean {
  if (entityIds.includes(entityId)) return true;
  if (containsName || !fullText) return false;
  return castIds.some(id => id !== entityId && entityIds.includes(id));
}
