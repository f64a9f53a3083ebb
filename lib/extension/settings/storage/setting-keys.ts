// In a file of its own, because the script in every page needs only these.

/** Each setting has its own storage key, so that two writers don't overwrite each other. */
export const SETTING_PREFIX = 'setting.';

/**
 * Key of one item of a list. Each item has its own: items added on two devices before they sync add up, whereas a list
 * under one key would lose those of one device.
 */
export function itemKey(list: string, id: string): string {
  return `${SETTING_PREFIX}${list}/${id}`;
}

/** Whether a key is that of a list's item. */
export function isItemKey(key: string): boolean {
  return key.startsWith(SETTING_PREFIX) && key.includes('/');
}
