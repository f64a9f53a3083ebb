//                    rest on a word                opensAt
//          +------ idle --------------> dwelling ----------+
//          |        ^  ^  move, press,     |               |
//          |        |  |  scroll, close    |               v
//     show |        |  +-------------------+   +------->  open  <-- pin: stays open, whatever the pointer does
//          |        |                          | move on    |
//          +--------|----> open                | word/card  | move off the word
//                   | closesAt                 |            v
//                   +----------------------------------- leaving  -- rest on another word, opensAt --> open (that one)
//
// press, close: idle from everywhere. scroll: idle, unless the card was pinned, tapped or opened by key.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELAYS,
  type HoverEvent,
  type HoverState,
  nextMoment,
  shownIn,
  startHover,
  stepHover,
} from '../../../lib/page/card/hover-machine.ts';

const { dwellMs, graceMs, restMs, afterScrollMs } = DELAYS;

/** Plays events on a fake clock, and delivers the ticks that the machine requests in between. */
function play(...script: readonly (HoverEvent<string> | number)[]): HoverState<string> {
  let state = startHover<string>();
  let now = 1_000;
  const send = (event: HoverEvent<string>): void => {
    state = stepHover(state, event, now, DELAYS);
  };
  for (const step of script) {
    if (typeof step !== 'number') {
      send(step);
      continue;
    }
    const end = now + step;
    for (let moment = nextMoment(state); moment !== null && moment <= end; moment = nextMoment(state)) {
      now = Math.max(now, moment);
      send({ type: 'tick' });
    }
    now = end;
  }
  return state;
}

const rest = (mention: string | null, restedMs = restMs): HoverEvent<string> => ({
  type: 'rest',
  mention,
  restedMs,
});
const move = (place: 'word' | 'card' | 'way' | 'elsewhere'): HoverEvent<string> => ({ type: 'move', place });
const shown = (state: HoverState<string>): string | undefined => shownIn(state)?.mention;
const openA = [rest('a'), dwellMs - restMs] as const;

describe('opening', () => {
  it('opens once the pointer has rested for the dwell time', () => {
    expect(shown(play(rest('a'), dwellMs - restMs - 1))).toBeUndefined();
    expect(shown(play(...openA))).toBe('a');
  });

  it('opens no later if the timer for the rest came late', () => {
    const late = 45;
    expect(shown(play(rest('a', restMs + late), dwellMs - restMs - late - 1))).toBeUndefined();
    expect(shown(play(rest('a', restMs + late), dwellMs - restMs - late))).toBe('a');
    const next = play(...openA, move('elsewhere'), 50, rest('b', restMs + late), dwellMs - restMs - late);
    expect(shown(next)).toBe('b');
  });

  it('doesn’t open if the pointer moves on earlier', () => {
    expect(play(rest('a'), 100, move('elsewhere'), 1_000).name).toBe('idle');
  });

  it('doesn’t open next to a word', () => {
    expect(play(rest(null), 1_000).name).toBe('idle');
  });

  it('doesn’t open during a scroll or shortly after', () => {
    expect(play(rest('a'), 100, { type: 'scroll' }, 1_000).name).toBe('idle');
    const soonAfter = [{ type: 'scroll' }, 10, rest('a')] as const;
    expect(shown(play(...soonAfter, dwellMs - restMs))).toBeUndefined();
    expect(shown(play(...soonAfter, afterScrollMs + dwellMs - restMs))).toBe('a');
  });

  it('doesn’t open while a button is down', () => {
    expect(play(rest('a'), 100, { type: 'press' }, 1_000).name).toBe('idle');
  });

  it('opens immediately on a tap or key', () => {
    for (const opening of ['tap', 'keys'] as const)
      expect(shownIn(play({ type: 'show', mention: 'a', opening }))).toMatchObject({ mention: 'a', opening });
  });

  it('gives every opening a new stamp, so that late replies are recognised', () => {
    const first = shownIn(play(...openA))!;
    const second = shownIn(play(...openA, { type: 'close' }, ...openA))!;
    expect(second.stamp).toBeGreaterThan(first.stamp);
  });
});

describe('closing', () => {
  it('closes after the grace period', () => {
    expect(shown(play(...openA, move('elsewhere'), graceMs - 1))).toBe('a');
    expect(play(...openA, move('elsewhere'), graceMs).name).toBe('idle');
  });

  it('stays open while the pointer moves to the card', () => {
    const onTheWay = [move('way'), graceMs - 50, move('way'), graceMs - 50, move('card'), 10_000] as const;
    expect(shown(play(...openA, ...onTheWay))).toBe('a');
  });

  it('closes if the pointer stops on the way', () => {
    expect(play(...openA, move('way'), graceMs).name).toBe('idle');
  });

  it('stays open if the pointer returns after a slip', () => {
    expect(shown(play(...openA, move('elsewhere'), 100, move('word'), 10_000))).toBe('a');
  });

  it('doesn’t restart the grace period on every move', () => {
    expect(play(...openA, move('elsewhere'), 200, move('elsewhere'), graceMs - 200).name).toBe('idle');
  });

  it('switches to another word that the pointer rests on', () => {
    const state = play(...openA, move('elsewhere'), 50, rest('b'), dwellMs - restMs);
    expect(shown(state)).toBe('b');
  });

  it.each(['press', 'close', 'scroll'] as const)('closes immediately on %s', type => {
    expect(play(...openA, { type }).name).toBe('idle');
  });
});

describe('a card that is held, or was opened by tap or key', () => {
  it('stays open once the reader has done something in it', () => {
    const opened = shownIn(play(...openA))!;
    const state = play(...openA, { type: 'hold' }, move('elsewhere'), 5_000, { type: 'scroll' });
    expect(shownIn(state)).toEqual({ ...opened, opening: 'held' });
  });

  it.each(['tap', 'keys'] as const)('%s: ignores the pointer and scrolling', opening => {
    const state = play(
      { type: 'show', mention: 'a', opening },
      move('elsewhere'),
      5_000,
      { type: 'scroll' },
      5_000,
    );
    expect(shown(state)).toBe('a');
  });

  it.each(['press', 'close'] as const)('closes on %s', type => {
    expect(play({ type: 'show', mention: 'a', opening: 'keys' }, { type }).name).toBe('idle');
  });
});

const anyEvent: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
  fc.record({
    type: fc.constant('move' as const),
    place: fc.constantFrom('word', 'card', 'way', 'elsewhere'),
  }),
  fc.record({
    type: fc.constant('rest' as const),
    mention: fc.constantFrom('a', 'b', null),
    restedMs: fc.nat(400),
  }),
  fc.constantFrom<HoverEvent<string>>(
    { type: 'scroll' },
    { type: 'press' },
    { type: 'hold' },
    { type: 'close' },
  ),
);

describe('any sequence of events', () => {
  it('ends with the card closed once the pointer has left, unless it is held', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEvent, fc.nat(400))), script => {
        const state = play(...script, move('elsewhere'), 2_000);
        expect(state.name === 'idle' || shownIn(state)?.opening === 'held').toBe(true);
      }),
    );
  });

  it('never decreases the stamp', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEvent, fc.nat(400))), anyEvent, (script, last) => {
        expect(play(...script, last).stamp).toBeGreaterThanOrEqual(play(...script).stamp);
      }),
    );
  });
});
