import { type Browser, browser } from 'wxt/browser';
import type { Authorize } from './messages.ts';
import { PROGRESS_PORT, type ProgressMessage, type ProgressRequests } from './progress.ts';

/** How a watched request is handled. */
export interface ProgressHandler<Payload, Reply> {
  /** @param isFirst false when the reply is read again after a change: sources must not be queried again for it */
  readonly reply: (payload: Payload, isFirst: boolean) => Promise<Reply>;
  readonly isComplete: (reply: Reply) => boolean;
}

export type ProgressHandlers = {
  readonly [Name in keyof ProgressRequests]: ProgressHandler<
    ProgressRequests[Name]['payload'],
    ProgressRequests[Name]['reply']
  >;
};

/** Many feeds may be done within a moment; the reply is read once for all of them. ms. */
const GATHER_MS = 200;

/**
 * Handles watched requests. Must be called as soon as the background starts, like every listener that wakes it.
 * @param nextChange resolves after the next change that may affect a reply
 */
export function pushProgress(
  handlers: ProgressHandlers,
  nextChange: () => Promise<void>,
  authorize: Authorize,
): void {
  browser.runtime.onConnect.addListener(port => {
    if (port.name !== PROGRESS_PORT || port.sender?.id !== browser.runtime.id) return;
    const closed = new AbortController();
    port.onDisconnect.addListener(() => closed.abort());
    port.onMessage.addListener((request: unknown) => void serve(port, request, closed.signal));
  });

  const serve = async (port: Browser.runtime.Port, request: unknown, closed: AbortSignal): Promise<void> => {
    const send = (message: ProgressMessage<unknown>): void => {
      if (!closed.aborted) port.postMessage(message);
    };
    try {
      const { name, payload } = request as {
        readonly name: keyof ProgressHandlers;
        readonly payload: unknown;
      };
      const allowed = authorize(name, payload, port.sender!);
      if (!Object.hasOwn(handlers, name)) throw new Error(`"${name}" can't be watched`);
      const handler = handlers[name] as ProgressHandler<unknown, unknown>;
      for (let isFirst = true; !closed.aborted; isFirst = false) {
        // Before the reply is read, so that no change is missed.
        const change = nextChange();
        const reply = await handler.reply(allowed, isFirst);
        const isLast = handler.isComplete(reply);
        send({ reply, isLast });
        if (isLast) return;
        await Promise.race([change, aborted(closed)]);
        await new Promise(resolve => setTimeout(resolve, GATHER_MS));
      }
    } catch (error) {
      send({ error: error instanceof Error ? error.message : String(error), isLast: true });
    }
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
