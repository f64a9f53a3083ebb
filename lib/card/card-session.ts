import { bareEntity, withDetails } from '../extension/messaging/entity-details.ts';
import type { CardAction } from '../extension/settings/card-actions.ts';
import type { CardActions, CardState } from '../model/card/card-state.ts';
import type { CardView } from '../model/card/card-view.ts';
import { hasSource } from '../model/coverage/has-source.ts';
import type { Entity } from '../model/entity.ts';
import type { CoverageLookUp } from '../model/panel/look-up-state.ts';
import { contextRequest } from '../panel/page-subject.ts';
import { Store } from '../panel/store.ts';
import { awaitStories } from './await-stories.ts';
import type { CardBackend } from './backend.ts';
import { fetchPicture } from './fetch-picture.ts';
import type { CardLink } from './greet-card.ts';

/** What a card shows, and what readers can do in it. */
export interface CardSession {
  readonly store: Store<CardState>;
  readonly actions: CardActions;
  /** Shows another view in the same card. */
  setView(view: CardView): void;
  /** Call it when the card has become visible. */
  onShown(): void;
}

/** Runs an authenticated card. */
export function openCardSession({ setup, view, send }: CardLink, backend: CardBackend): CardSession {
  /** With all details; grows when the reader asks what else a name may mean. */
  const known = [...setup.entities];
  const described = (view: CardView): Pick<CardState, 'view' | 'analysis'> => ({
    view,
    analysis: withDetails(view.analysis, known),
  });
  const store = new Store<CardState>({
    ...described(view),
    setup,
    followed: new Set(setup.followed),
    coverage: {},
    starter: [],
    pictures: {},
    lastSeen: {},
  });
  const asked = new Set<string>();
  let onShown = (): void => {};
  const shown = new Promise<void>(resolve => {
    onShown = resolve;
  });

  const save = async (action: CardAction): Promise<boolean> => {
    if (setup.isDemo) return true;
    try {
      await backend.sendToBackground('applyCardAction', action);
      return true;
    } catch {
      return false;
    }
  };
  const choose = (entity: Entity, applies: { readonly isForGood?: boolean }): void => {
    const { mentionAt } = store.state.view;
    send({ type: 'choose', mentionAt, entity: bareEntity(entity), ...applies });
  };
  const entityOf = (id: string): Entity | undefined =>
    store.state.analysis.cast.find(({ entity }) => entity.id === id)?.entity;
  const setCoverage = (id: string, lookUp: CoverageLookUp): void =>
    store.change({ coverage: { ...store.state.coverage, [id]: lookUp } });

  const findStories = async (entity: Entity): Promise<void> => {
    const { id: entityId, name } = entity;
    const { view, analysis } = store.state;
    const page = { url: setup.address, title: view.article.title };
    const castIds = analysis.cast.map(({ entity }) => entity.id).filter(id => id !== entityId);
    try {
      const request = { entityId, name, castIds, page };
      const coverage = await backend.sendToBackground('relatedStories', request);
      if (!store.state.starter.length && !hasSource(coverage))
        store.change({ starter: await backend.sendToBackground('starterSet', {}).catch(() => []) });
      setCoverage(entityId, { state: 'answered', coverage });
    } catch (error) {
      setCoverage(entityId, {
        state: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      });
      // The next time it is shown, it is asked for again.
      asked.delete(entityId);
    }
  };
  const turnOnStarter = async (entity: Entity): Promise<void> => {
    const { starter } = store.state;
    if (setup.isDemo || !starter.length) return backend.openStorySettings();
    send({ type: 'hold' });
    // Some browsers don't ask from within a page.
    const isOn = await backend.turnOnOutlets(starter).catch(() => null);
    if (isOn === null) return backend.openStorySettings();
    if (!isOn) return;
    setCoverage(entity.id, { state: 'loading' });
    await awaitStories(
      () => findStories(entity),
      () => store.state.coverage[entity.id],
    );
  };
  const findLastSeen = async ({ id }: Entity): Promise<void> => {
    const page = { url: setup.address, title: store.state.view.article.title };
    const seen = await backend.sendToBackground('lastSeen', { page, entityIds: [id] });
    store.change({ lastSeen: { ...store.state.lastSeen, ...seen } });
  };
  /** Wikipedia is asked only about names whose card the reader sees, not about those the pointer rests on. */
  const findPicture = async (entity: Entity): Promise<void> => {
    if (!setup.hasPictures) return;
    await shown;
    const picture = await fetchPicture(contextRequest(entity, store.state.analysis.reading), backend);
    if (picture) store.change({ pictures: { ...store.state.pictures, [entity.id]: picture } });
  };

  return {
    store,
    setView: view => store.change(described(view)),
    onShown: () => onShown(),
    actions: {
      lookUp(entityId) {
        const entity = entityOf(entityId);
        if (!entity || asked.has(entityId) || setup.isPrivate) return;
        asked.add(entityId);
        void findStories(entity);
        // Extras: without them, the card still works.
        findLastSeen(entity).catch(ignore);
        findPicture(entity).catch(ignore);
      },
      async follow({ id, name }, on) {
        if (!(await save({ type: 'follow', entity: { id, name }, on }))) return false;
        const followed = new Set(store.state.followed);
        if (on) followed.add(id);
        else followed.delete(id);
        store.change({ followed });
        return true;
      },
      async otherMeanings(name, entityId) {
        const { reading } = store.state.analysis;
        const others = await backend
          .sendToBackground('otherMeanings', { name, entityId, reading })
          .catch(() => []);
        known.push(...others);
        return others;
      },
      markWrong: (name, entityId, on) => save({ type: 'wrongLink', name, entityId, on }),
      async correct(name, entityId, meant) {
        if (!(await save({ type: 'wrongLink', name, entityId, meant: meant.id, on: true }))) return false;
        choose(meant, { isForGood: true });
        return true;
      },
      ignoreName: (name, on) => save({ type: 'ignoreName', name, on }),
      turnSiteOff: () => void save({ type: 'siteOff', host: setup.site }),
      choose: entity => choose(entity, { isForGood: false }),
      async takeBack(name, entityId, { insteadOf, isForGood }) {
        const correction = { name, entityId: insteadOf.id, meant: entityId };
        const isSaved = !isForGood || (await save({ type: 'wrongLink', ...correction, on: false }));
        if (isSaved) choose(insteadOf, {});
        return isSaved;
      },
      showSpan: span => send({ type: 'showSpan', span }),
      openPanel: backend.openPanel && (entityId => backend.openPanel?.(setup.tabId, entityId)),
      turnOnStarter(entityId) {
        const entity = entityOf(entityId);
        if (entity)
          turnOnStarter(entity).catch((error: Error) =>
            setCoverage(entityId, { state: 'failed', reason: error.message }),
          );
      },
      hold: () => send({ type: 'hold' }),
      close: () => send({ type: 'close' }),
    },
  };
}

function ignore(): void {}
