import type { CardGreeting, FromCard, ToCard } from '../../model/card/card-messages.ts';
import type { CardView } from '../../model/card/card-view.ts';

/** Where the document of a card comes from. */
export interface CardSource {
  readonly address: string;
  /** Messages are delivered only if the frame holds a document of this origin. */
  readonly origin: string;
  /** Tells the background that a card with this secret is about to open. */
  readonly announce: (secret: string) => Promise<unknown>;
}

/** A frame with the document of a card. */
export interface CardFrame {
  readonly element: HTMLIFrameElement;
  send(message: ToCard): void;
  /** Call it when the element is removed. */
  close(): void;
}

interface CardFrameEvents {
  /** What to show at the moment. */
  readonly view: () => CardView;
  readonly onMessage: (message: FromCard) => void;
  /** The document was loaded again, as it is if the page moves its element. */
  readonly onReload: () => void;
}

/**
 * Creates a frame with an announced card. The address contains no secret: in Chromium, a page that is left with the frame
 * in it can read the address afterwards (`notRestoredReasons`). The frame has no name, by which the page could navigate
 * it. `credentialless` lets it load on pages with COEP.
 */
export function createCardFrame(source: CardSource, on: CardFrameEvents): CardFrame {
  const element = document.createElement('iframe');
  element.setAttribute('credentialless', '');
  element.src = source.address;
  let port: MessagePort | null = null;
  let isLoaded = false;
  let isRepeated = false;
  let isClosed = false;

  const greet = (secret: string): void => {
    if (isClosed) return;
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromCard>) => receive(data);
    const greeting: CardGreeting = { secret, view: on.view() };
    element.contentWindow?.postMessage(greeting, source.origin, [channel.port2]);
  };
  const receive = (message: FromCard): void => {
    if (isClosed) return;
    if (message.type !== 'refused') on.onMessage(message);
    else if (!isRepeated) {
      isRepeated = true;
      const other = newSecret();
      source.announce(other).then(() => greet(other), ignore);
    }
  };
  // Before the frame is loaded, so that the background wakes at the same time. The greeting doesn't wait for the reply: a
  // sleeping background gets both requests as it wakes, in this order.
  const secret = newSecret();
  source.announce(secret).catch(ignore);
  element.addEventListener('load', () => {
    if (isLoaded) on.onReload();
    else greet(secret);
    isLoaded = true;
  });
  return {
    element,
    send: message => port?.postMessage(message),
    close() {
      isClosed = true;
      port?.close();
    },
  };
}

/** The extension may have been updated or removed; the card stays closed. */
function ignore(): void {}

/** 128 random bits, in hexadecimal. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
