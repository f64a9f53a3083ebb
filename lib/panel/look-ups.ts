import type { Entity, NamedEntity } from '../model/entity.ts';
import type { ContextLookUp, CoverageLookUp } from '../model/panel/look-up-state.ts';
import type { PanelState } from '../model/panel/panel.ts';
import type { Backend } from './backend.ts';
import { contextRequest, entityRequest, openPage, storyRequest } from './page-subject.ts';
import type { Store } from './store.ts';

export interface LookUps {
  /** Looks up related stories of one of the cast, what encyclopaedias say, and where the reader last saw the name. */
  readonly lookUp: (entity: NamedEntity) => Promise<void>;
  readonly lookUpStory: () => Promise<void>;
  /** Shows what is stored about the open article's story, unless there is an answer already. Sends nothing. */
  readonly readStory: () => Promise<void>;
  /** Cancels the requests about a name, or those about the story if it is null. What has arrived stays. */
  readonly cancel: (entity: NamedEntity | null) => Promise<void>;
}

/** Stands for the open article's story among the names. No entity has this id. */
const STORY = '';
/** Extra wait for a queued query, in milliseconds, as the background may read the time slightly earlier. */
const MARGIN = 500;

/**
 * Looks things up for the open article. Earlier replies stay in view until newer ones arrive.
 * @param pageSignal gives the signal that aborts as soon as another page comes into view
 */
export function createLookUps(
  store: Store<PanelState>,
  { sendToBackground, watchBackground }: Backend,
  pageSignal: () => AbortSignal,
): LookUps {
  const running = new Map<string, { readonly controller: AbortController; readonly signal: AbortSignal }>();

  const known = (id: string): CoverageLookUp | null | undefined =>
    id === STORY ? store.state.storyCoverage : store.state.coverage[id];
  const show = (id: string, view: CoverageLookUp): void =>
    store.change(
      id === STORY ? { storyCoverage: view } : { coverage: { ...store.state.coverage, [id]: view } },
    );
  const showContext = (id: string, context: ContextLookUp): void =>
    store.change({ contexts: { ...store.state.contexts, [id]: context } });

  /** Runs one look-up for each id at a time. */
  const run = async (
    id: string,
    requests: (signal: AbortSignal) => readonly Promise<unknown>[],
  ): Promise<void> => {
    if (running.get(id)?.signal.aborted === false) return;
    const controller = new AbortController();
    const look = { controller, signal: AbortSignal.any([controller.signal, pageSignal()]) };
    running.set(id, look);
    if (known(id)?.state !== 'answered') show(id, { state: 'loading' });
    await Promise.allSettled(requests(look.signal));
    if (running.get(id) !== look) return;
    running.delete(id);
    const due = queuedUntil(known(id));
    if (due === null || look.signal.aborted) return;
    const timer = setTimeout(() => void run(id, requests), Math.max(0, due - Date.now()) + MARGIN);
    pageSignal().addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const coverage = async (
    id: string,
    watch: (
      listener: (reply: Extract<CoverageLookUp, { state: 'answered' }>['coverage']) => void,
    ) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> => {
    try {
      await watch(coverage => show(id, { state: 'answered', coverage }));
    } catch (error) {
      if (!signal.aborted) show(id, { state: 'failed', reason: messageOf(error) });
    }
  };
  const lastSeen = async (id: string, signal: AbortSignal): Promise<void> => {
    const page = openPage(store.state);
    if (!page) return;
    const seen = await sendToBackground('lastSeen', { page, entityIds: [id] });
    if (!signal.aborted) store.change({ lastSeen: { ...store.state.lastSeen, ...seen } });
  };
  const context = async (id: string, signal: AbortSignal): Promise<void> => {
    const { page } = store.state;
    const entity = memberOf(page, id);
    if (!entity || page.state !== 'read') return;
    const payload = contextRequest(entity, page.analysis.reading);
    await watchBackground('entityContext', payload, reply => showContext(id, reply), signal);
  };

  return {
    async lookUp(entity) {
      const { id } = entity;
      if (store.state.page.state !== 'read') return;
      const payload = entityRequest(store.state, entity);
      await run(id, signal => [
        coverage(id, listener => watchBackground('refreshRelatedStories', payload, listener, signal), signal),
        context(id, signal),
        lastSeen(id, signal),
      ]);
    },
    async lookUpStory() {
      if (store.state.page.state !== 'read') return;
      const payload = storyRequest(store.state);
      await run(STORY, signal => [
        coverage(
          STORY,
          listener => watchBackground('refreshStoryCoverage', payload, listener, signal),
          signal,
        ),
      ]);
    },
    async readStory() {
      if (store.state.page.state !== 'read') return;
      const page = pageSignal();
      const reply = await sendToBackground('storyCoverage', storyRequest(store.state));
      if (!page.aborted && known(STORY) === null) show(STORY, { state: 'answered', coverage: reply });
    },
    async cancel(entity) {
      const id = entity?.id ?? STORY;
      running.get(id)?.controller.abort();
      running.delete(id);
      const page = pageSignal();
      const story = storyRequest(store.state);
      const entityId = entity?.id ?? story.leading;
      if (entityId !== undefined) await sendToBackground('cancelRequests', { entityId });
      const reply = entity
        ? await sendToBackground('relatedStories', entityRequest(store.state, entity))
        : await sendToBackground('storyCoverage', story);
      if (page.aborted) return;
      show(id, { state: 'answered', coverage: reply });
      const shown = store.state.contexts[id];
      if (shown?.state.state === 'loading') showContext(id, { ...shown, state: { state: 'unasked' } });
    },
  };
}

function memberOf(page: PanelState['page'], id: string): Entity | undefined {
  return page.state === 'read'
    ? page.analysis.cast.find(({ entity }) => entity.id === id)?.entity
    : undefined;
}

/** When the first queued query may be sent, in milliseconds since 1970; null if none is queued. */
function queuedUntil(lookUp: CoverageLookUp | null | undefined): number | null {
  if (lookUp?.state !== 'answered') return null;
  const times = lookUp.coverage.sources.flatMap(({ state }) =>
    state.state === 'queued' ? [state.until] : [],
  );
  return times.length > 0 ? Math.min(...times) : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
