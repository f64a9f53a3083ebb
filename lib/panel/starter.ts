import type { PanelState } from '../model/panel/panel.ts';
import type { PanelBackend } from './backend.ts';
import type { LookUps } from './look-ups.ts';
import type { Store } from './store.ts';

export interface Starter {
  /** Finds the outlets to begin with, if the last look-up of the story had no source. */
  readonly find: () => Promise<void>;
  /** Turns them on and looks up the story again. Must be called within a click. */
  readonly turnOn: () => Promise<void>;
}

/** Offers outlets to begin with to readers who have turned none on. */
export function createStarter(
  store: Store<PanelState>,
  backend: Pick<PanelBackend, 'sendToBackground' | 'turnOnOutlets'>,
  { lookUpStory }: Pick<LookUps, 'lookUpStory'>,
): Starter {
  const isOff = (): boolean => {
    const { storyCoverage } = store.state;
    const sources = storyCoverage?.state === 'answered' ? storyCoverage.coverage.sources : [];
    return sources.length > 0 && sources.every(({ state }) => state.state === 'off');
  };
  return {
    async find() {
      if (isOff() && !store.state.starter.length)
        store.change({ starter: await backend.sendToBackground('starterSet', {}) });
    },
    async turnOn() {
      const { starter } = store.state;
      if (!(await backend.turnOnOutlets(starter))) return;
      store.change({ starter: [], storyCoverage: { state: 'loading' } });
      await lookUpStory();
    },
  };
}
