import { runOwnScript } from '../../lib/extension/own-script.ts';
import { meetingPoint, type OpenSurface } from '../surface/contract.ts';

/** The browser runs a script of one address once; it is needed again where the reader switches a site off and on. */
let loaded: OpenSurface | undefined;

/** Loads the surface script, once until the signal aborts. Rejects where the extension is gone from under the page. */
export async function loadSurface(signal: AbortSignal): Promise<OpenSurface> {
  if (loaded) return loaded;
  if (!meetingPoint.dramatisSurface) {
    await runOwnScript('surface.js');
    // After an update of the extension the new copy wants the new script.
    signal.addEventListener('abort', () => {
      meetingPoint.dramatisSurface = undefined;
    });
  }
  if (!meetingPoint.dramatisSurface) throw new Error('the surface script did not start');
  loaded = meetingPoint.dramatisSurface;
  return loaded;
}
