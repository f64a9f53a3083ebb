import browser from 'webextension-polyfill';
import { SETTING_PREFIX } from '../storage/setting-keys.ts';
import { SETTINGS_CHANGED } from './settings-changed.ts';

/**
 * Tells the content scripts of all tabs about changed settings, as they can't watch storage. Call it synchronously when
 * the background starts: the change may be what starts it.
 */
export function announceSettings(): void {
  browser.storage.onChanged.addListener(changes => {
    if (Object.keys(changes).some(key => key.startsWith(SETTING_PREFIX))) void announce();
  });
}

async function announce(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      // Most tabs have nobody who listens.
      browser.tabs.sendMessage(id, { name: SETTINGS_CHANGED }, { frameId: 0 }).catch(() => {});
}
