import type { LinkedMention } from '../../model/analysis.ts';
import type { Opening } from '../../model/card/card-view.ts';
import {
  type Delays,
  type HoverEvent,
  type HoverState,
  nextMoment,
  type Shown,
  shownIn,
  startHover,
  stepHover,
} from './hover-machine.ts';
import type { Rect } from './placement.ts';
import { isInside, isOnTheWay } from './safe-path.ts';

export interface HoverSurroundings {
  /** The mention at a point of the window (CSS px). */
  readonly mentionAt: (x: number, y: number) => LinkedMention | null;
  /** The boxes of the open card and its word. */
  readonly boxes: () => { readonly card: Rect; readonly words: readonly Rect[] } | null;
  /** Whether an event happened inside the card. */
  readonly isInCard: (event: Event) => boolean;
  readonly delays: () => Delays;
  /** Whether a tap on a word opens its card. */
  readonly takesTaps: () => boolean;
  /** Called when a card may open soon, with what it would show. */
  readonly onDwell: (shown: Shown<LinkedMention>) => void;
  readonly onShow: (shown: Shown<LinkedMention>) => void;
  /** Called when the card closes, or won't open after all. */
  readonly onHide: () => void;
}

export interface Hover {
  show(mention: LinkedMention, opening: Opening): void;
  hold(): void;
  close(): void;
  /** The pointer has entered or left the card, whose own moves the page doesn't see. */
  onCardPointer(isInside: boolean): void;
  readonly shown: Shown<LinkedMention> | null;
}

/** Shorter moves are a trembling hand, not intent. CSS px. */
const TREMBLE = 4;
/** Margin around the word, so that the card doesn't flicker at its edge. CSS px. */
const WORD_SLACK = 3;

/**
 * Feeds pointer, key, scroll and selection events to the hover machine and reports which card to show. Only a resting
 * pointer triggers a hit test.
 */
export function watchHover(around: HoverSurroundings, signal: AbortSignal): Hover {
  let state: HoverState<LinkedMention> = startHover();
  let last = { x: -1, y: -1 };
  let leftAt = last;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let tickTimer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: HoverEvent<LinkedMention>): void => {
    const before = state;
    state = stepHover(before, event, performance.now(), around.delays());
    clearTimeout(tickTimer);
    const moment = nextMoment(state);
    if (moment !== null) tickTimer = setTimeout(() => send({ type: 'tick' }), moment - performance.now());
    const was = shownIn(before);
    const is = shownIn(state);
    if (is && is !== was) around.onShow(is);
    else if (!is && (was || before.name === 'dwelling') && state.name !== 'dwelling') around.onHide();
    if (state.name === 'dwelling' && before.name !== 'dwelling') {
      if (was) around.onHide();
      around.onDwell({ mention: state.mention, opening: 'hover', stamp: state.stamp + 1 });
    }
  };

  const placeOf = (x: number, y: number): 'word' | 'card' | 'way' | 'elsewhere' => {
    const boxes = around.boxes();
    if (!boxes) return 'elsewhere';
    if (isInside({ x, y }, boxes.card)) return 'card';
    if (boxes.words.some(word => isInside({ x, y }, word, WORD_SLACK))) {
      leftAt = { x, y };
      return 'word';
    }
    return isOnTheWay({ x, y }, leftAt, boxes.card) ? 'way' : 'elsewhere';
  };

  const onMove = (event: PointerEvent): void => {
    const { clientX: x, clientY: y } = event;
    if (event.pointerType === 'touch') return;
    follow();
    if (Math.hypot(x - last.x, y - last.y) < TREMBLE && state.name !== 'leaving') return;
    last = { x, y };
    clearTimeout(restTimer);
    if (state.name !== 'idle') send({ type: 'move', place: placeOf(x, y) });
    if (event.buttons || state.name === 'open') return;
    restTimer = setTimeout(
      () => {
        if (isSelecting()) return;
        const mention = around.mentionAt(x, y);
        send({ type: 'rest', mention, restedMs: performance.now() - event.timeStamp });
      },
      event.timeStamp + around.delays().restMs - performance.now(),
    );
  };

  const stopResting = (): void => clearTimeout(restTimer);
  const listen = { signal, capture: true, passive: true } as const;
  let isFollowing = false;
  /** Listens for everything that closes a card. Pages are read and left without one; these listeners are most of its price. */
  const follow = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    addEventListener(
      'pointerdown',
      ifTrusted(event => {
        stopResting();
        if (!around.isInCard(event)) send({ type: 'press' });
      }),
      listen,
    );
    addEventListener(
      'scroll',
      ifTrusted(event => {
        if (around.isInCard(event)) return;
        stopResting();
        send({ type: 'scroll' });
      }),
      listen,
    );
    document.documentElement.addEventListener(
      'mouseleave',
      ifTrusted(({ clientX, clientY }) => {
        stopResting();
        // Chromium also fires this when the pointer enters the card's frame.
        const isInCard = placeOf(clientX, clientY) === 'card';
        if (state.name !== 'idle') send({ type: 'move', place: isInCard ? 'card' : 'elsewhere' });
      }),
      { signal },
    );
    addEventListener('pagehide', () => send({ type: 'close' }), listen);
    // Before the page is left: later than this, it would be kept out of the back/forward cache.
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
      'navigate',
      () => state.name !== 'idle' && send({ type: 'close' }),
      { signal },
    );
    // The card would be hidden, or couldn't be clicked.
    document.addEventListener('fullscreenchange', () => send({ type: 'close' }), { signal });
    addEventListener(
      'keydown',
      ifTrusted(event => {
        stopResting();
        if (event.key !== 'Escape' || !shownIn(state)) return;
        // Escape closes one thing at a time; the page's own dialog can wait for the next.
        event.preventDefault();
        event.stopImmediatePropagation();
        send({ type: 'close' });
      }),
      { signal, capture: true },
    );
  };
  const show: Hover['show'] = (mention, opening) => {
    follow();
    send({ type: 'show', mention, opening });
  };
  addEventListener('pointermove', ifTrusted(onMove), listen);
  addEventListener(
    'click',
    ifTrusted(event => {
      if (
        event.pointerType !== 'touch' ||
        !around.takesTaps() ||
        around.isInCard(event) ||
        leadsSomewhere(event)
      )
        return;
      const mention = around.mentionAt(event.clientX, event.clientY);
      if (mention) show(mention, 'tap');
    }),
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    stopResting();
    clearTimeout(tickTimer);
    if (shownIn(state)) around.onHide();
  });

  return {
    show,
    hold: () => send({ type: 'hold' }),
    close: () => send({ type: 'close' }),
    onCardPointer: isInside => send({ type: 'move', place: isInside ? 'card' : 'way' }),
    get shown() {
      return shownIn(state);
    },
  };
}

/** Ignores synthetic events: the page can dispatch those, too. */
function ifTrusted<Given extends Event>(listener: (event: Given) => void): (event: Given) => void {
  return event => {
    if (event.isTrusted) listener(event);
  };
}

function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** A tap on a link or a control belongs to the page. */
function leadsSomewhere(event: Event): boolean {
  return event.composedPath().some(target => target instanceof Element && target.matches(CONTROLS));
}

const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[contenteditable]';
