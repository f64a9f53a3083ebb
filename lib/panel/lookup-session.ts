import { t } from '../i18n/translate.ts';
import { hasSource } from '../model/coverage/has-source.ts';
import type { KnownDetails } from '../model/entity.ts';
import type { LookupActions, LookupState } from '../model/panel/lookup-page.ts';
import type { LookupBackend } from './backend.ts';
import { contextRequest } from './page-subject.ts';
import { Store } from './store.ts';
import { createStoryActions, lookUpWithout } from './story-actions.ts';

/** What the lookup page shows, and what readers can do on it. */
export interface LookupSession {
  readonly store: Store<LookupState>;
  readonly actions: LookupActions;
}

/** More results than anyone reads. */
const MOST_FOUND = 40;
const NOTICE_MS = 4000;
const CLOSED = { open: null, coverage: { state: 'loading' }, context: undefined } as const;

/** Searches for names and looks up the one that is opened, until the signal aborts. */
export function openLookupSession(backend: LookupBackend, signal: AbortSignal): LookupSession {
  const first = backend.readQuery();
  const store = new Store<LookupState>({
    ...CLOSED,
    query: first.name,
    found: { state: 'loading' },
    followed: [],
    saved: [],
    starter: [],
    notice: '',
  });
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;
  let latestSearch = 0;
  let isSearching = false;
  /** The reader pressed Enter before there were results. */
  let isFirstWanted = false;
  /** Aborts as soon as another entity, or none, is open. */
  let opened = new AbortController();

  const fail = (error: Error): void => store.change({ found: { state: 'failed', reason: error.message } });
  const attempt = (action: Promise<unknown>): void => void action.catch(fail);
  const tell = (notice: string): void => {
    clearTimeout(noticeTimer);
    store.change({ notice });
    noticeTimer = setTimeout(() => store.change({ notice: '' }), NOTICE_MS);
  };
  const tryStory = (action: Promise<unknown>): void =>
    void action.catch((error: Error) => tell(t('settings.failed', error.message)));
  const close = (): void => {
    opened.abort();
    opened = new AbortController();
  };

  const show = async (id: string | null): Promise<void> => {
    close();
    const { signal } = opened;
    const open = id === null ? null : await backend.sendToBackground('knownEntity', { id });
    if (signal.aborted) return;
    store.change({ ...CLOSED, open });
    if (open) await lookUp(open, signal);
  };
  const lookUp = async (details: KnownDetails, signal: AbortSignal): Promise<void> => {
    const request = requestFor(details);
    const context = contextRequest(details.entity);
    // An extra: without it, the page still works.
    backend
      .watchBackground('entityContext', context, reply => store.change({ context: reply }), signal)
      .catch(() => undefined);
    try {
      await backend.watchBackground(
        'refreshRelatedStories',
        request,
        coverage => store.change({ coverage: { state: 'answered', coverage } }),
        signal,
      );
      await findStarter();
    } catch (error) {
      if (!signal.aborted) store.change({ coverage: { state: 'failed', reason: (error as Error).message } });
    }
  };
  const findStarter = async (): Promise<void> => {
    const { coverage } = store.state;
    const isOff = coverage.state === 'answered' && !hasSource(coverage.coverage);
    store.change({ starter: isOff ? await backend.sendToBackground('starterSet', {}) : [] });
  };
  const turnOnStarter = async (): Promise<void> => {
    const { open, starter } = store.state;
    if (!open || !(await backend.turnOnOutlets(starter))) return;
    store.change({ coverage: { state: 'loading' }, starter: [] });
    await lookUp(open, opened.signal);
  };
  const go = (id: string | null): void => {
    backend.pushQuery({ name: store.state.query, id });
    attempt(show(id));
  };
  const search = async (): Promise<void> => {
    const request = ++latestSearch;
    isSearching = true;
    const { query } = store.state;
    const { entities, exact } = await backend.sendToBackground('findNames', { query, most: MOST_FOUND });
    if (request !== latestSearch) return;
    isSearching = false;
    store.change({ found: { state: 'found', query, entities, exact } });
    const [best] = entities;
    // The page was opened for a name with only one meaning: no need to choose.
    const isClear = request === 1 && exact === 1 && first.id === null;
    const wasWanted = isFirstWanted;
    isFirstWanted = false;
    if (best && isClear) {
      backend.replaceQuery({ name: query, id: best.id });
      await show(best.id);
    } else if (best && wasWanted) go(best.id);
  };
  const cancel = async (): Promise<void> => {
    const { open } = store.state;
    close();
    const { signal } = opened;
    if (!open) return;
    const request = requestFor(open);
    await backend.sendToBackground('cancelRequests', { entityId: request.entityId });
    const coverage = await backend.sendToBackground('relatedStories', request);
    if (signal.aborted) return;
    const { context } = store.state;
    store.change({
      coverage: { state: 'answered', coverage },
      context: context?.state.state === 'loading' ? { ...context, state: { state: 'unasked' } } : context,
    });
  };

  backend.watchQuery(({ id }) => attempt(show(id)));
  backend.watchSettings(({ followed }) => store.change({ followed }), signal);
  backend.watchSavedStories(saved => store.change({ saved }), signal);
  signal.addEventListener('abort', close);
  attempt(search());
  attempt(show(first.id));
  return {
    store,
    actions: {
      stories: createStoryActions({
        backend,
        attempt: tryStory,
        // In a private window, the background refuses.
        attemptSaving: save => tryStory(save()),
        tell,
        hide: isMuted => store.change({ coverage: lookUpWithout(store.state.coverage, isMuted) }),
      }),
      search(query) {
        close();
        backend.replaceQuery({ name: query, id: null });
        store.change({ ...CLOSED, query });
        attempt(search());
      },
      open: go,
      openFirst() {
        const { found } = store.state;
        // The results in view are still those of an earlier query.
        if (isSearching) isFirstWanted = true;
        else if (found.state === 'found' && found.entities[0]) go(found.entities[0].id);
      },
      turnOnStarter: () => tryStory(turnOnStarter()),
      cancel: () => attempt(cancel()),
      follow: on => store.state.open && attempt(backend.setFollowed(store.state.open.entity, on)),
    },
  };
}

function requestFor({ entity: { id, name }, related }: KnownDetails) {
  return { entityId: id, name, castIds: related.map(({ entity }) => entity.id) };
}
