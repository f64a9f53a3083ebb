// Decides when the card opens and closes. A pure state machine: an event in, the next state out. Times are in ms.

import type { Opening } from '../../model/card/card-view.ts';

/** An open card. */
export interface Shown<Mention> {
  readonly mention: Mention;
  readonly opening: Opening;
  /** Increases with every opening. A reply with an older stamp is too late. */
  readonly stamp: number;
}

export type HoverState<Mention> =
  | { readonly name: 'idle'; readonly stamp: number; readonly quietUntil: number }
  | { readonly name: 'dwelling'; readonly stamp: number; readonly mention: Mention; readonly opensAt: number }
  | { readonly name: 'open'; readonly stamp: number; readonly shown: Shown<Mention> }
  | {
      readonly name: 'leaving';
      readonly stamp: number;
      readonly shown: Shown<Mention>;
      readonly closesAt: number;
      /** The other mention that the pointer rests on meanwhile. */
      readonly next: { readonly mention: Mention; readonly opensAt: number } | null;
    };

export type HoverEvent<Mention> =
  /** The pointer moved. `way`: from the word towards the card. */
  | { readonly type: 'move'; readonly place: 'word' | 'card' | 'way' | 'elsewhere' }
  /**
   * The pointer has come to rest; the mention under it. `restedMs`: since its last move, `restMs` or more, because timers
   * come late on a busy page.
   */
  | { readonly type: 'rest'; readonly mention: Mention | null; readonly restedMs: number }
  /** The article scrolled. */
  | { readonly type: 'scroll' }
  /** Something outside the card was pressed, or text is being selected. */
  | { readonly type: 'press' }
  /** The reader has done something in the card. */
  | { readonly type: 'hold' }
  /** Escape, the close button, or the page was left. */
  | { readonly type: 'close' }
  /** Opens without delay: a tap, or a step from mention to mention. */
  | { readonly type: 'show'; readonly mention: Mention; readonly opening: Opening }
  /** The time that `nextMoment` returned has come. */
  | { readonly type: 'tick' };

export interface Delays {
  /** From the pointer's last move to the card. If shorter, cards flicker while the pointer follows the text. */
  readonly dwellMs: number;
  /** From leaving to closing: time to reach the card, or to return after a slip. */
  readonly graceMs: number;
  /** The pointer counts as resting after this long; hit tests wait until then. Part of `dwellMs`. */
  readonly restMs: number;
  /** Extra delay after a scroll, which moves words under a pointer that isn't aimed at them. */
  readonly afterScrollMs: number;
}

export const DELAYS: Delays = { dwellMs: 300, graceMs: 300, restMs: 60, afterScrollMs: 200 };

export function startHover<Mention>(): HoverState<Mention> {
  return { name: 'idle', stamp: 0, quietUntil: 0 };
}

export function stepHover<Mention>(
  state: HoverState<Mention>,
  event: HoverEvent<Mention>,
  now: number,
  delays: Delays,
): HoverState<Mention> {
  const idle = (quietMs = 0): HoverState<Mention> => ({
    name: 'idle',
    stamp: state.stamp,
    quietUntil: now + quietMs,
  });
  const open = (mention: Mention, opening: Opening): HoverState<Mention> => {
    const stamp = state.stamp + 1;
    return { name: 'open', stamp, shown: { mention, opening, stamp } };
  };
  const shown = shownIn(state);
  switch (event.type) {
    case 'show':
      return open(event.mention, event.opening);
    case 'close':
      return idle();
    case 'press':
      return idle(delays.afterScrollMs);
    case 'scroll':
      return shown && shown.opening !== 'hover' ? state : idle(delays.afterScrollMs);
    case 'hold':
      return shown ? { name: 'open', stamp: state.stamp, shown: { ...shown, opening: 'held' } } : state;
    case 'move':
      if (state.name === 'dwelling') return idle();
      if (shown?.opening !== 'hover') return state;
      if (event.place === 'word' || event.place === 'card')
        return { name: 'open', stamp: state.stamp, shown };
      if (state.name === 'leaving' && event.place === 'elsewhere') return { ...state, next: null };
      return { name: 'leaving', stamp: state.stamp, shown, closesAt: now + delays.graceMs, next: null };
    case 'rest': {
      const { mention, restedMs } = event;
      const dwellsUntil = now + delays.dwellMs - restedMs;
      if (state.name === 'idle')
        return mention === null
          ? state
          : {
              name: 'dwelling',
              stamp: state.stamp,
              mention,
              opensAt: Math.max(dwellsUntil, state.quietUntil + delays.dwellMs - delays.restMs),
            };
      if (state.name !== 'leaving' || mention === state.shown.mention) return state;
      return { ...state, next: mention === null ? null : { mention, opensAt: dwellsUntil } };
    }
    case 'tick':
      if (state.name === 'dwelling' && now >= state.opensAt) return open(state.mention, 'hover');
      if (state.name !== 'leaving') return state;
      if (state.next && now >= state.next.opensAt) return open(state.next.mention, 'hover');
      if (now < state.closesAt) return state;
      return state.next ? { name: 'dwelling', stamp: state.stamp, ...state.next } : idle();
  }
}

/** When the machine needs its next `tick`, or null. */
export function nextMoment<Mention>(state: HoverState<Mention>): number | null {
  if (state.name === 'dwelling') return state.opensAt;
  if (state.name !== 'leaving') return null;
  return state.next ? Math.min(state.closesAt, state.next.opensAt) : state.closesAt;
}

/** The card that is on screen in a state. */
export function shownIn<Mention>(state: HoverState<Mention>): Shown<Mention> | null {
  return state.name === 'open' || state.name === 'leaving' ? state.shown : null;
}
