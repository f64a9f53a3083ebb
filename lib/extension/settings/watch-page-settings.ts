import { browser } from 'wxt/browser';
import type { Settings } from '../../model/settings.ts';
import { sendToBackground } from '../messaging/messages.ts';
import { SETTING_PREFIX } from './setting-keys.ts';

/**
 * For scripts of pages: calls back with the choices now and whenever one changes. They come from the background, which
 * has checked them: what checks them is as large as the reading of a page.
 * @param onFailure told when the background does not answer
 */
export function watchPageSettings(
  listener: (settings: Settings) => void,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++asked;
    try {
      const settings = await sendToBackground('currentSettings', {});
      // Two answers may overtake each other; only what was asked for last is true now.
      if (stamp === asked && !signal.aborted) listener(settings);
    } catch (error) {
      if (stamp === asked && !signal.aborted) onFailure(error);
    }
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(SETTING_PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}
