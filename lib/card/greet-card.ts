import type { CardGreeting, FromCard, ToCard } from '../model/card/card-messages.ts';
import type { CardSetup } from '../model/card/card-setup.ts';
import type { CardView } from '../model/card/card-view.ts';

/** An authenticated card's way to its content script. */
export interface CardLink {
  readonly setup: CardSetup;
  readonly view: CardView;
  send(message: FromCard): void;
  /** Calls back with every message from now on. */
  listen(onMessage: (message: ToCard) => void): void;
}

/**
 * Waits for the content script's greeting. A page can send one too, if it embeds the card's document itself, but not with a
 * secret that the background knows: then this never resolves, and the document stays empty.
 * @param authenticate asks the background; rejects if the card was not announced
 */
export function awaitGreeting(
  authenticate: (greeting: CardGreeting) => Promise<CardSetup>,
): Promise<CardLink> {
  return new Promise(resolve => {
    let isGreeted = false;
    addEventListener('message', async ({ data, ports }: MessageEvent<unknown>) => {
      const [port] = ports;
      if (isGreeted || !port || !isGreeting(data)) return;
      const send = (message: FromCard): void => port.postMessage(message);
      try {
        isGreeted = true;
        const setup = await authenticate(data);
        resolve({
          setup,
          view: data.view,
          send,
          listen(onMessage) {
            port.onmessage = ({ data }: MessageEvent<ToCard>) => onMessage(data);
          },
        });
      } catch {
        // The background may have been restarted; the content script announces the card again.
        isGreeted = false;
        send({ type: 'refused' });
      }
    });
  });
}

function isGreeting(data: unknown): data is CardGreeting {
  return typeof data === 'object' && data !== null && 'secret' in data && 'view' in data;
}
