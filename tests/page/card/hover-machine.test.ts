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

/** Plays events against a fake clock; between them the machine gets the ticks that it asked for. */
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

const rest = (mention: string | null): HoverEvent<string> => ({ type: 'rest', mention });
const move = (place: 'word' | 'card' | 'way' | 'elsewhere'): HoverEvent<string> => ({ type: 'move', place });
const shown = (state: HoverState<string>): string | undefined => shownIn(state)?.mention;
const openA = [rest('a'), dwellMs - restMs] as const;

describe('opening', () => {
  it('opens once the pointer has rested for the dwell', () => {
    expect(shown(play(rest('a'), dwellMs - restMs - 1))).toBeUndefined();
    expect(shown(play(...openA))).toBe('a');
  });

  it('does not open where the pointer moves on before', () => {
    expect(play(rest('a'), 100, move('elsewhere'), 1_000).name).toBe('idle');
  });

  it('does not open beside a word', () => {
    expect(play(rest(null), 1_000).name).toBe('idle');
  });

  it('does not open while the page scrolls, and waits a little after', () => {
    expect(play(rest('a'), 100, { type: 'scroll' }, 1_000).name).toBe('idle');
    const soonAfter = [{ type: 'scroll' }, 10, rest('a')] as const;
    expect(shown(play(...soonAfter, dwellMs - restMs))).toBeUndefined();
    expect(shown(play(...soonAfter, afterScrollMs + dwellMs - restMs))).toBe('a');
  });

  it('does not open while a button is down', () => {
    expect(play(rest('a'), 100, { type: 'press' }, 1_000).name).toBe('idle');
  });

  it('opens at once by tap and by key', () => {
    for (const opening of ['tap', 'keys'] as const)
      expect(shownIn(play({ type: 'show', mention: 'a', opening }))).toMatchObject({ mention: 'a', opening });
  });

  it('stamps every opening anew, so that late answers can be told', () => {
    const first = shownIn(play(...openA))!;
    const second = shownIn(play(...openA, { type: 'close' }, ...openA))!;
    expect(second.stamp).toBeGreaterThan(first.stamp);
  });
});

describe('closing', () => {
  it('closes when the grace is over', () => {
    expect(shown(play(...openA, move('elsewhere'), graceMs - 1))).toBe('a');
    expect(play(...openA, move('elsewhere'), graceMs).name).toBe('idle');
  });

  it('stays while the pointer makes its way into the card', () => {
    const onTheWay = [move('way'), graceMs - 50, move('way'), graceMs - 50, move('card'), 10_000] as const;
    expect(shown(play(...openA, ...onTheWay))).toBe('a');
  });

  it('closes when the pointer stops on the way', () => {
    expect(play(...openA, move('way'), graceMs).name).toBe('idle');
  });

  it('stays when the pointer comes back from a slip', () => {
    expect(shown(play(...openA, move('elsewhere'), 100, move('word'), 10_000))).toBe('a');
  });

  it('does not grant a new grace for every move away from it', () => {
    expect(play(...openA, move('elsewhere'), 200, move('elsewhere'), graceMs - 200).name).toBe('idle');
  });

  it('goes over to another word on which the pointer comes to rest', () => {
    const state = play(...openA, move('elsewhere'), 50, rest('b'), dwellMs - restMs);
    expect(shown(state)).toBe('b');
  });

  it.each(['press', 'close', 'scroll'] as const)('closes at once on %s', type => {
    expect(play(...openA, { type }).name).toBe('idle');
  });
});

describe('a card that was pinned, tapped or opened by key', () => {
  it.each(['pinned', 'tap', 'keys'] as const)('%s: minds neither pointer nor scrolling', opening => {
    const state = play(
      { type: 'show', mention: 'a', opening },
      move('elsewhere'),
      5_000,
      { type: 'scroll' },
      5_000,
    );
    expect(shown(state)).toBe('a');
  });

  it('keeps its stamp when it is pinned, so that what it waits for still counts', () => {
    const opened = shownIn(play(...openA))!;
    expect(shownIn(play(...openA, { type: 'pin' }))).toEqual({ ...opened, opening: 'pinned' });
  });

  it('closes on press and Escape', () => {
    expect(play(...openA, { type: 'pin' }, { type: 'press' }).name).toBe('idle');
    expect(play(...openA, { type: 'pin' }, { type: 'close' }).name).toBe('idle');
  });
});

const anyEvent: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
  fc.record({
    type: fc.constant('move' as const),
    place: fc.constantFrom('word', 'card', 'way', 'elsewhere'),
  }),
  fc.record({ type: fc.constant('rest' as const), mention: fc.constantFrom('a', 'b', null) }),
  fc.constantFrom<HoverEvent<string>>(
    { type: 'scroll' },
    { type: 'press' },
    { type: 'pin' },
    { type: 'close' },
  ),
);

describe('whatever happens', () => {
  it('closes in the end once the pointer has left, unless pinned', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEvent, fc.nat(400))), script => {
        const state = play(...script, move('elsewhere'), 2_000);
        expect(state.name === 'idle' || shownIn(state)?.opening === 'pinned').toBe(true);
      }),
    );
  });

  it('never lets a stamp go back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyEvent, fc.nat(400))), anyEvent, (script, last) => {
        expect(play(...script, last).stamp).toBeGreaterThanOrEqual(play(...script).stamp);
      }),
    );
  });
});
