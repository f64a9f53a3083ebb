import { runScript } from '../../lib/extension/browser/run-script.ts';
import { type OpenOverlay, overlayScript } from '../overlay/contract.ts';

/** The browser runs a script of one address once; it is needed again where the reader switches a site off and on. */
let loaded: OpenOverlay | undefined;

/** Loads the surface script, once until the signal aborts. Rejects where the extension is gone from under the page. */
export async function loadOverlay(signal: AbortSignal): Promise<OpenOverlay> {
  if (loaded) return loaded;
  if (!overlayScript.dramatisOverlay) {
    await runScript('overlay.js');
    // After an update of the extension the new copy wants the new script.
    signal.addEventListener('abort', () => {
      overlayScript.dramatisOverlay = undefined;
    });
  }
  if (!overlayScript.dramatisOverlay) throw new Error('the overlay script did not start');
  loaded = overlayScript.dramatisOverlay;
  return loaded;
}
