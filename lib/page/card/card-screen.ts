import type { CardSize, FromCard } from '../../model/card/card-messages.ts';
import type { CardView } from '../../model/card/card-view.ts';
import type { CardStage, OpenCard } from '../marks/marked-page.ts';
import { type CardFrame, type CardSource, createCardFrame } from './card-frame.ts';
import { type CardHost, openCardHost } from './card-host.ts';

/** Starting a card takes half a second at worst; after this long it never comes. ms. */
const GIVE_UP_MS = 2_000;

export interface CardScreenOptions {
  readonly source: CardSource;
  /** Whether a card may open. It can't after an update of the extension. */
  readonly mayOpen: () => boolean;
  readonly viewOf: (card: OpenCard) => CardView;
  /** Handles what the reader does in the card. */
  readonly onMessage: (message: FromCard) => void;
  readonly onPointer: (isInside: boolean) => void;
  /** The card can't stay open. */
  readonly onEnd: () => void;
  /** The page keeps cards from running, as with a sandbox policy. */
  readonly onBlocked: (card: OpenCard) => void;
}

interface Current {
  readonly host: CardHost;
  readonly frame: CardFrame;
  card: OpenCard;
  view: CardView;
  /** Size of the view; null until the card has reported it. */
  size: CardSize | null;
  /** Whether it should become visible as soon as it can. */
  isWanted: boolean;
  isShown: boolean;
  giveUp?: ReturnType<typeof setTimeout>;
}

/**
 * Shows one card at a time. It is created, invisible, while the pointer dwells on a word, and becomes visible only once
 * its document has reported that it is ready, so that an empty box is never seen. It is removed as soon as it closes: in
 * Chromium a page with such a frame in it, even a hidden one, is kept out of the back/forward cache.
 */
export function createCardScreen(options: CardScreenOptions): CardStage {
  let current: Current | null = null;

  const create = (card: OpenCard): Current => {
    const view = options.viewOf(card);
    const frame = createCardFrame(options.source, {
      view: () => made.view,
      onMessage: message => {
        if (current !== made) return;
        if (message.type === 'size') onSize(message.stamp, message);
        else options.onMessage(message);
      },
      // Before it was ever ready, it was an error page of the browser that was loaded again.
      onReload: () => current === made && (made.size ? options.onEnd() : giveUp(made)),
    });
    const host = openCardHost({
      word: card.word.element,
      content: frame.element,
      theme: view.theme,
      layout: view.layout,
      isStill: view.motion === 'none',
      onPointer: options.onPointer,
      onRaised: () => frame.send({ type: 'shown' }),
    });
    const made: Current = { host, frame, card, view, size: null, isWanted: false, isShown: false };
    current = made;
    return made;
  };
  const giveUp = ({ card }: Current): void => {
    options.onBlocked(card);
    options.onEnd();
    hide();
  };
  const hide = (): void => {
    if (!current) return;
    const { host, frame } = current;
    clearTimeout(current.giveUp);
    current = null;
    frame.close();
    host.close();
  };
  const onSize = (stamp: number, size: CardSize): void => {
    if (!current || stamp !== current.view.stamp) return;
    current.size = size;
    if (current.isWanted) {
      if (!settle(current)) options.onEnd();
    } else if (current.view.layout === 'card') {
      // Its document learns of a new size only a few frames later. A sheet would scroll the page.
      current.host.place(current.card.word, size);
    }
  };
  /** Places the card and makes it visible, if it is ready. Returns false if there is no room. */
  const settle = (open: Current): boolean => {
    const { host, frame, card, view, size } = open;
    if (!size) return true;
    // The page may scroll to make room for a sheet, which would close a card that was opened by hovering.
    if (view.layout === 'sheet' && view.opening === 'hover') options.onMessage({ type: 'hold' });
    if (!host.place(card.word, size)) return false;
    host.show(card.word);
    if (open.isShown) return true;
    clearTimeout(open.giveUp);
    open.isShown = true;
    frame.send({ type: 'shown' });
    if (view.opening === 'keys') {
      host.focus();
      frame.send({ type: 'focus' });
    }
    return true;
  };

  return {
    prepare(card) {
      if (!current && options.mayOpen()) create(card);
    },
    show(card) {
      if (!options.mayOpen()) return false;
      // Neither can change while it is open.
      if (current && isOtherBox(options.viewOf(card), current.view)) hide();
      const open = current ?? create(card);
      const view = options.viewOf(card);
      open.card = card;
      open.isWanted = true;
      if (view.stamp !== open.view.stamp) {
        open.size = null;
        open.isShown = false;
        open.host.conceal();
      }
      if (isDifferent(view, open.view)) open.frame.send({ type: 'view', view });
      open.view = view;
      if (!open.isShown) {
        clearTimeout(open.giveUp);
        open.giveUp = setTimeout(() => giveUp(open), GIVE_UP_MS);
      }
      return settle(open);
    },
    hide,
    box: () => (current?.isShown ? current.host.box() : null),
    owns: event => current?.host.owns(event) ?? false,
  };
}

function isOtherBox(view: CardView, before: CardView): boolean {
  return view.theme !== before.theme || view.layout !== before.layout;
}

/** By identity: the large parts change only as a whole. */
function isDifferent(view: CardView, before: CardView): boolean {
  return (Object.keys(view) as (keyof CardView)[]).some(key => view[key] !== before[key]);
}
