import { browser } from 'wxt/browser';
import { PROGRESS_PORT, type ProgressMessage, type ProgressRequests } from './progress.ts';

/** Delays before each reconnection, in ms, starting over after every reply. */
const RECONNECT_DELAYS_MS = [50, 200, 800, 2000];

/**
 * Sends a request to the background and calls back with each reply until it is complete or the signal aborts. If the
 * browser stops the background in between, the request is sent again. Rejects if the request fails.
 */
export async function watchBackground<Name extends keyof ProgressRequests>(
  name: Name,
  payload: ProgressRequests[Name]['payload'],
  listener: (reply: ProgressRequests[Name]['reply']) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    const end = await connectOnce<ProgressRequests[Name]['reply']>({ name, payload }, signal, reply => {
      failures = 0;
      listener(reply);
    });
    if (end === 'complete') return;
    const delay = RECONNECT_DELAYS_MS[failures++];
    if (delay === undefined || browser.runtime?.id === undefined) throw new Error('no reply');
    await new Promise(resolve => setTimeout(resolve, delay));
  }
}

/** @returns `cut` if the background closed the port before the last reply, as it does when the browser stops it */
function connectOnce<Reply>(
  request: object,
  signal: AbortSignal,
  listener: (reply: Reply) => void,
): Promise<'complete' | 'cut'> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: PROGRESS_PORT });
    const close = (): void => {
      port.disconnect();
      resolve('complete');
    };
    signal.addEventListener('abort', close, { once: true });
    port.onMessage.addListener((message: ProgressMessage<Reply>) => {
      if (signal.aborted) return;
      if ('error' in message) reject(new Error(message.error));
      else listener(message.reply);
      if (message.isLast) close();
    });
    // Our own `disconnect` doesn't fire this: only the other end's does.
    // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/Port#lifecycle
    port.onDisconnect.addListener(() => {
      // Chromium logs an error that nobody reads, such as that there was nothing to connect to.
      void browser.runtime.lastError;
      signal.removeEventListener('abort', close);
      resolve('cut');
    });
    port.postMessage(request);
  });
}
