// Apart from the choices themselves: the gate in every page reads some of them without all that they need.

/** One storage key for each choice, so that two writers do not undo each other. */
export const SETTING_PREFIX = 'choice.';

/**
 * Key of one item of a list. Each item has its own: what two machines add while they do not hear of each other adds
 * up, where one list under one key would be lost.
 */
export function itemKey(list: string, id: string): string {
  return `${SETTING_PREFIX}${list}/${id}`;
}
