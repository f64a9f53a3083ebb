import { hasSource } from '../model/coverage/has-source.ts';
import type { NamedEntity } from '../model/entity.ts';
import type { CoverageLookUp } from '../model/panel/look-up-state.ts';
import type { PanelState } from '../model/panel/panel.ts';
import type { PanelBackend } from './backend.ts';
import type { LookUps } from './look-ups.ts';
import type { Store } from './store.ts';

export interface Starter {
  /** Finds the outlets to begin with if the last look-up of a name, or of the story if it is null, had no source. */
  readonly find: (entity: NamedEntity | null) => Promise<void>;
  /** Turns them on and looks up the name, or the story, again. Must be called within a click. */
  readonly turnOn: (entity: NamedEntity | null) => Promise<void>;
}

/** Offers outlets to begin with to readers who have turned none on. */
export function createStarter(
  store: Store<PanelState>,
  backend: Pick<PanelBackend, 'sendToBackground' | 'turnOnOutlets'>,
  { lookUp, lookUpStory }: Pick<LookUps, 'lookUp' | 'lookUpStory'>,
): Starter {
  const viewOf = (entity: NamedEntity | null): CoverageLookUp | null | undefined =>
    entity ? store.state.coverage[entity.id] : store.state.storyCoverage;
  return {
    async find(entity) {
      const isOffered = store.state.starter.length > 0;
      // The reader may have turned on an outlet in the settings.
      if (!isOff(viewOf(entity))) return isOffered ? store.change({ starter: [] }) : undefined;
      if (!isOffered) store.change({ starter: await backend.sendToBackground('starterSet', {}) });
    },
    async turnOn(entity) {
      const { starter } = store.state;
      if (!(await backend.turnOnOutlets(starter))) return;
      // What was found before had no source, so it says nothing about the other names and the story either.
      store.change({ starter: [], coverage: {}, storyCoverage: entity ? null : { state: 'loading' } });
      await (entity ? lookUp(entity) : lookUpStory());
    },
  };
}

function isOff(view: CoverageLookUp | null | undefined): boolean {
  return view?.state === 'answered' && !hasSource(view.coverage);
}
