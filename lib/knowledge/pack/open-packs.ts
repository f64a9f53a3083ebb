import { type KnowledgeBase, openBase } from '../open-base.ts';

/**
 * Opens the bases of packs; those that are damaged are left out.
 * @param onOpened called for each with what is wrong with it, or nothing
 */
export function openPacks(
  packs: readonly { readonly key: string; readonly base: ArrayBuffer }[],
  onOpened: (key: string, problem: string | undefined) => void,
): KnowledgeBase[] {
  return packs.flatMap(({ key, base }) => {
    try {
      const opened = openBase(base);
      onOpened(key, undefined);
      return [opened];
    } catch (error) {
      onOpened(key, (error as Error).message);
      return [];
    }
  });
}
