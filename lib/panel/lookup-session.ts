import { lookupAddress, readLookupAddress } from '../extension/browser/lookup/lookup-address.ts';
import { sendToBackground } from '../extension/messaging/messages.ts';
import type { KnownDetails } from '../model/entity.ts';
import type { ContextLookUp, CoverageLookUp, NameLookUp } from '../model/look-up.ts';
import { lookUpKnown, stopLookUp } from './look-up-known.ts';

/** Everything that the page "Who is who" shows. */
export interface LookupState {
  readonly query: string;
  readonly found: NameLookUp;
  readonly open: KnownDetails | null;
  readonly coverage: CoverageLookUp;
  readonly context: ContextLookUp | undefined;
}

export interface LookupSession {
  /** Looks for another name, as it is typed. */
  readonly search: (query: string) => void;
  readonly open: (id: string | null) => void;
  /** Opens the first of what is found, or will be. */
  readonly openFirst: () => void;
  /** Calls off what is being asked about the one that is open. */
  readonly stop: () => void;
  readonly fail: (error: Error) => void;
}

/** As many as anybody reads. */
const MOST_FOUND = 40;
const CLOSED = { open: null, coverage: { state: 'loading' }, context: undefined } as const;

/**
 * Asks and holds what the page shows. The address says what is looked for and what is open, so that the browser's own
 * way back works.
 * @param listener gets every state
 */
export function openLookupSession(listener: (state: LookupState) => void): LookupSession {
  const atFirst = readLookupAddress(location.href);
  let state: LookupState = { ...CLOSED, query: atFirst.name, found: { state: 'loading' } };
  /** Grow with each question; answers to earlier ones are dropped. */
  let searched = 0;
  let opened = 0;
  let isAsking = false;
  /** The reader pressed Enter before anything was found. */
  let isFirstWanted = false;

  const change = (part: Partial<LookupState>): void => {
    state = { ...state, ...part };
    listener(state);
  };
  const fail = (error: Error): void => change({ found: { state: 'failed', reason: error.message } });
  const show = async (id: string | null): Promise<void> => {
    const own = ++opened;
    const isWanted = (): boolean => own === opened;
    const open = id === null ? null : await sendToBackground('knownEntity', { id });
    if (!isWanted()) return;
    change({ ...CLOSED, open });
    if (open) await lookUpKnown(open, change, isWanted);
  };
  const go = (id: string | null): void => {
    history.pushState(null, '', lookupAddress({ name: state.query, id }));
    show(id).catch(fail);
  };
  const search = async (): Promise<void> => {
    const own = ++searched;
    isAsking = true;
    const { entities, exact } = await sendToBackground('findNames', { query: state.query, most: MOST_FOUND });
    if (own !== searched) return;
    isAsking = false;
    change({ found: { state: 'found', entities } });
    const [first] = entities;
    // A name that stands for one thing alone was not asked for to see a list of one.
    const isClear = own === 1 && exact === 1 && atFirst.id === null;
    if (first && isClear) {
      history.replaceState(null, '', lookupAddress({ name: state.query, id: first.id }));
      await show(first.id);
    } else if (first && isFirstWanted) go(first.id);
    isFirstWanted = false;
  };
  const stop = async (): Promise<void> => {
    const own = ++opened;
    if (!state.open) return;
    const coverage = await stopLookUp(state.open);
    if (own !== opened) return;
    const { context } = state;
    const isLoading = context?.state.state === 'loading';
    change({ coverage, context: isLoading ? { ...context, state: { state: 'unasked' } } : context });
  };

  window.addEventListener('popstate', () => show(readLookupAddress(location.href).id).catch(fail));
  // Not before whoever listens has the session.
  queueMicrotask(() => listener(state));
  search().catch(fail);
  show(atFirst.id).catch(fail);
  return {
    search(query) {
      opened++;
      history.replaceState(null, '', lookupAddress({ name: query, id: null }));
      change({ ...CLOSED, query });
      search().catch(fail);
    },
    open: go,
    openFirst() {
      const first = state.found.state === 'found' ? state.found.entities[0] : undefined;
      // What is shown still answers what was typed before.
      if (isAsking) isFirstWanted = true;
      else if (first) go(first.id);
    },
    stop: () => void stop().catch(fail),
    fail,
  };
}
