import type { Span } from '../article.ts';
import type { Entity } from '../entity.ts';
import type { CardView } from './card-view.ts';

/**
 * The first message to a card, through `window.postMessage`, with the port that carries all others. Any page can send a
 * card such a message: only the background knows whether the secret is genuine.
 */
export interface CardGreeting {
  readonly secret: string;
  readonly view: CardView;
}

/** From the content script to its card. */
export type ToCard =
  | { readonly type: 'view'; readonly view: CardView }
  /** The card has become visible, or is again on top of everything else: clicks may be meant for something else. */
  | { readonly type: 'shown' }
  | { readonly type: 'focus' };

/** Size of a card's content. */
export interface CardSize {
  /** Natural height in CSS px. */
  readonly height: number;
  /** Whether its menu is open. It may cover the word, but the card must not move under the pointer. */
  readonly hasMenu: boolean;
}

/** From a card to the content script. */
export type FromCard =
  /** The card is laid out and can be shown. */
  | ({ readonly type: 'size'; readonly stamp: number } & CardSize)
  /** The background doesn't know the secret: it was restarted since. */
  | { readonly type: 'refused' }
  /** The pointer has entered the card. Browsers don't always tell the page. */
  | { readonly type: 'enter' }
  | { readonly type: 'close' }
  /** The card stays open wherever the pointer goes: it says what was done, and the reader may want to undo it. */
  | { readonly type: 'hold' }
  /** The mention refers to this entity, says the reader. Pages get it without details. */
  | {
      readonly type: 'choose';
      readonly mentionAt: number;
      readonly entity: Entity;
      /** Whether on every page. Absent if the reader takes back another answer. */
      readonly isForGood?: boolean;
    }
  | { readonly type: 'showSpan'; readonly span: Span };
