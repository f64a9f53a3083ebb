import { browser } from 'wxt/browser';
import type { Settings } from '../../model/settings.ts';
import { sendToBackground } from '../messaging/messages.ts';
import { SETTING_PREFIX } from './setting-keys.ts';

/**
 * `watchSettings` for content scripts. They get the settings from the background, already validated: the schema library
 * is as large as everything that reads a page.
 * @param onFailure called if the background doesn't reply
 */
export function watchPageSettings(
  listener: (settings: Settings) => void,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++latest;
    try {
      const settings = await sendToBackground('currentSettings', {});
      // Replies may arrive out of order; only that to the last request is current.
      if (stamp === latest && !signal.aborted) listener(settings);
    } catch (error) {
      if (stamp === latest && !signal.aborted) onFailure(error);
    }
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(SETTING_PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}
