import { runOwnScript } from '../../lib/extension/own-script.ts';
import { type OpenReader, readerPoint } from '../reader/contract.ts';

/** Loads the reader script, once until the signal aborts. Rejects where the extension is gone from under the page. */
export async function loadReader(signal: AbortSignal): Promise<OpenReader> {
  if (!readerPoint.dramatisReader) {
    await runOwnScript('reader.js');
    // After an update of the extension the new copy wants the new script.
    signal.addEventListener('abort', () => {
      readerPoint.dramatisReader = undefined;
    });
  }
  if (!readerPoint.dramatisReader) throw new Error('the reader script did not start');
  return readerPoint.dramatisReader;
}
