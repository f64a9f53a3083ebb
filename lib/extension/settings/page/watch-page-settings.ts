import { browser } from 'wxt/browser';
import type { Settings } from '../../../model/settings.ts';
import { sendToBackground } from '../../messaging/messages.ts';
import { SETTINGS_CHANGED } from './settings-changed.ts';

/**
 * `watchSettings` for content scripts. They get the settings from the background, already validated: the schema library
 * is as large as everything that reads a page.
 * @param names on the page at the moment; the settings say nothing about others
 * @param onFailure called if the background doesn't reply
 * @returns asks again, as after the names have changed, if that may make a difference
 */
export function watchPageSettings(
  names: () => readonly string[],
  listener: (settings: Settings) => void,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let latest = 0;
  let listsNames = true;
  const refresh = async (): Promise<void> => {
    const stamp = ++latest;
    try {
      const reply = await sendToBackground('currentSettings', { names: names() });
      // Replies may arrive out of order; only that to the last request is current.
      if (stamp !== latest || signal.aborted) return;
      listsNames = reply.listsNames;
      listener(reply.settings);
    } catch (error) {
      if (stamp === latest && !signal.aborted) onFailure(error);
    }
  };
  // No reply is sent, so that the other listeners can.
  const onMessage = (message: { readonly name?: unknown } | null): void => {
    if (message?.name === SETTINGS_CHANGED) void refresh();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  // A page in the back/forward cache gets no messages.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void refresh(), { signal });
  void refresh();
  return async () => {
    if (listsNames) await refresh();
  };
}
