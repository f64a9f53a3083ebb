import { expect, it, vi } from 'vitest';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { SourceState } from '../../lib/model/coverage/source.ts';
import type { PanelState } from '../../lib/model/panel/panel.ts';
import { createStarter } from '../../lib/panel/starter.ts';
import { Store } from '../../lib/panel/store.ts';

const OUTLET = { id: 'a', name: 'A', feed: 'https://a.example/feed' } as Outlet;

function make(state: SourceState, isAllowed = true) {
  const coverage = { groups: [], sources: [{ id: 'a', name: 'A', state }] };
  const store = new Store({
    starter: [],
    storyCoverage: { state: 'answered', coverage },
  } as unknown as PanelState);
  const backend = {
    sendToBackground: vi.fn(async () => [OUTLET]) as never,
    turnOnOutlets: vi.fn(async () => isAllowed),
  };
  const lookUpStory = vi.fn(async () => {});
  return { store, backend, lookUpStory, starter: createStarter(store, backend, { lookUpStory }) };
}

it('offers outlets only if none is on', async () => {
  const off = make({ state: 'off' });
  await off.starter.find();
  expect(off.store.state.starter).toEqual([OUTLET]);
  const on = make({ state: 'none' });
  await on.starter.find();
  expect(on.store.state.starter).toEqual([]);
});

it('looks up the story once they are on, and keeps offering them if the reader refused', async () => {
  for (const isAllowed of [true, false]) {
    const { store, backend, lookUpStory, starter } = make({ state: 'off' }, isAllowed);
    await starter.find();
    await starter.turnOn();
    expect(backend.turnOnOutlets).toHaveBeenCalledWith([OUTLET]);
    expect(lookUpStory).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
    expect(store.state.starter).toEqual(isAllowed ? [] : [OUTLET]);
  }
});
