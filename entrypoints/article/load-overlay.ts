import { runScript } from '../../lib/extension/browser/content-script/run-script.ts';
import { type OpenOverlay, overlayScript } from '../../lib/page/overlay.ts';

/** Kept, because browsers run a module only once per URL, but turning a site off and on needs it again. */
let loaded: OpenOverlay | undefined;

/** Loads the overlay script, once until the signal aborts. Rejects if the extension was updated or removed. */
export async function loadOverlay(signal: AbortSignal): Promise<OpenOverlay> {
  if (loaded) return loaded;
  if (!overlayScript.dramatisOverlay) {
    await runScript('overlay.js');
    // After an update, the new article script must load its own overlay script.
    signal.addEventListener('abort', () => {
      overlayScript.dramatisOverlay = undefined;
    });
  }
  if (!overlayScript.dramatisOverlay) throw new Error('the overlay script did not start');
  loaded = overlayScript.dramatisOverlay;
  return loaded;
}
