import { describe, expect, it, vi } from 'vitest';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { SourceState } from '../../lib/model/coverage/source.ts';
import type { PanelState } from '../../lib/model/panel/panel.ts';
import { createStarter } from '../../lib/panel/starter.ts';
import { Store } from '../../lib/panel/store.ts';

const OUTLET = { id: 'a', name: 'A', feed: 'https://a.example/feed' } as Outlet;

const ADA = { id: 'ada', name: 'Ada' };

function make(state: SourceState, isAllowed = true) {
  const coverage = { groups: [], sources: [{ id: 'a', name: 'A', state }] };
  const answered = { state: 'answered', coverage };
  const store = new Store({
    starter: [],
    storyCoverage: answered,
    coverage: { ada: answered, bob: answered },
  } as unknown as PanelState);
  const backend = {
    sendToBackground: vi.fn(async () => [OUTLET]) as never,
    turnOnOutlets: vi.fn(async () => isAllowed),
  };
  const lookUps = { lookUp: vi.fn(async () => {}), lookUpStory: vi.fn(async () => {}) };
  return { store, backend, lookUps, starter: createStarter(store, backend, lookUps) };
}

describe.each([
  ['the story', null],
  ['a name', ADA],
] as const)('outlets to begin with, for %s', (_, entity) => {
  it('are offered only if none is on', async () => {
    const off = make({ state: 'off' });
    await off.starter.find(entity);
    expect(off.store.state.starter).toEqual([OUTLET]);
    const on = make({ state: 'none' });
    await on.starter.find(entity);
    expect(on.store.state.starter).toEqual([]);
  });

  it('are no longer offered once a look-up had a source', async () => {
    const { store, starter } = make({ state: 'none' });
    store.change({ starter: [OUTLET] });
    await starter.find(entity);
    expect(store.state.starter).toEqual([]);
  });

  it('are looked through once they are on, and still offered if the reader refused', async () => {
    for (const isAllowed of [true, false]) {
      const { store, backend, lookUps, starter } = make({ state: 'off' }, isAllowed);
      await starter.find(entity);
      await starter.turnOn(entity);
      expect(backend.turnOnOutlets).toHaveBeenCalledWith([OUTLET]);
      const asked = [lookUps.lookUp, lookUps.lookUpStory].map(({ mock }) => mock.calls.length);
      expect(asked).toEqual(isAllowed ? (entity ? [1, 0] : [0, 1]) : [0, 0]);
      expect(store.state.starter).toEqual(isAllowed ? [] : [OUTLET]);
    }
  });

  it('make what other look-ups found without them out of date', async () => {
    const { store, starter } = make({ state: 'off' });
    await starter.find(entity);
    await starter.turnOn(entity);
    expect(store.state.coverage).toEqual({});
    expect(store.state.storyCoverage).toEqual(entity ? null : { state: 'loading' });
  });
});
