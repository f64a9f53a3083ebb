import { type KnowledgeBase, openBase } from '../open-base.ts';

/**
 * Opens the bases of packs, skipping damaged ones.
 * @param onOpened called for each pack, with what is wrong with it if it is damaged
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
