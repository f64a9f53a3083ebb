import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/cast.css';
import '../../components/entity.css';
import '../../components/encyclopaedia.css';
import '../../components/coverage.css';
import '../../components/looking.css';
import './who.css';
import { render } from 'preact';
import type { ContextView, CoverageView } from '../../components/page-view.ts';
import type { KnownDetails } from '../../components/who/KnownEntityPage.tsx';
import { type Found, WhoPage } from '../../components/who/WhoPage.tsx';
import { type Choices, changeChoice, DEFAULT_CHOICES, watchChoices } from '../../lib/extension/choices.ts';
import { askBackground } from '../../lib/extension/messages.ts';
import { closeWhoWindow } from '../../lib/extension/open-who.ts';
import { lookUpKnown, stopLookUp } from '../../lib/extension/panel/look-up-known.ts';
import { readWhoAddress, whoAddress } from '../../lib/extension/who-address.ts';

/** As many as anybody reads. */
const MOST_FOUND = 40;

/**
 * Shows the search in all that is known. The address says what is looked for and what is open, so that the browser's
 * own way back works.
 * @returns draws it anew
 */
export function openWhoPage(root: HTMLElement): () => void {
  let { name: query } = readWhoAddress(location.href);
  let choices: Choices = DEFAULT_CHOICES;
  let found: Found = { state: 'asking' };
  let open: KnownDetails | null = null;
  let coverage: CoverageView = { state: 'asking' };
  let context: ContextView | undefined;
  /** Grows with each question; answers to earlier ones are dropped. */
  let searched = 0;
  let opened = 0;
  /** The reader pressed Enter before anything was found. */
  let isFirstWanted = false;
  let isAsking = false;

  const search = async (): Promise<void> => {
    const own = ++searched;
    isAsking = true;
    const reply = await askBackground('findNames', { query, most: MOST_FOUND }).catch(
      (error: Error) => error,
    );
    if (own !== searched) return;
    isAsking = false;
    found =
      reply instanceof Error
        ? { state: 'failed', reason: reply.message }
        : { state: 'found', entities: reply.entities };
    show();
    if (reply instanceof Error) return;
    const [first] = reply.entities;
    const isOnly = own === 1 && reply.exact === 1 && !readWhoAddress(location.href).id;
    if (first && isOnly) {
      history.replaceState(null, '', whoAddress({ name: query, id: first.id }));
      openEntity(first.id).catch(fail);
    } else if (first && isFirstWanted) go(first.id);
    isFirstWanted = false;
  };
  const openEntity = async (id: string | null): Promise<void> => {
    const own = ++opened;
    const details = id === null ? null : await askBackground('knownEntity', { id });
    if (own !== opened) return;
    open = details;
    coverage = { state: 'asking' };
    context = undefined;
    show();
    if (!open) return;
    await lookUpKnown(
      open,
      part => {
        coverage = part.coverage ?? coverage;
        context = part.context ?? context;
        show();
      },
      () => own === opened,
    );
  };
  const fail = (error: Error): void => {
    found = { state: 'failed', reason: error.message };
    show();
  };
  const follow = (isWanted: boolean): void => {
    if (!open) return;
    const { id, name } = open.entity;
    changeChoice('followed', all => [
      ...all.filter(other => other.id !== id),
      ...(isWanted ? [{ id, name, seenAt: Date.now() }] : []),
    ]).catch(fail);
  };
  const stop = async (): Promise<void> => {
    const own = ++opened;
    if (!open) return;
    const known = await stopLookUp(open);
    if (own !== opened) return;
    coverage = known;
    if (context?.state.state === 'loading') context = { ...context, state: { state: 'unasked' } };
    show();
  };
  const go = (id: string | null): void => {
    history.pushState(null, '', whoAddress({ name: query, id }));
    openEntity(id).catch(fail);
  };
  const show = (): void =>
    render(
      <WhoPage
        query={query}
        found={found}
        open={open}
        coverage={coverage}
        context={context}
        isFollowed={choices.followed.some(({ id }) => id === open?.entity.id)}
        now={Date.now()}
        onQuery={next => {
          query = next;
          open = null;
          opened++;
          history.replaceState(null, '', whoAddress({ name: query, id: null }));
          show();
          void search();
        }}
        onOpen={go}
        onFirst={() => {
          const first = found.state === 'found' ? found.entities[0] : undefined;
          // What is shown still answers what was typed before.
          if (isAsking) isFirstWanted = true;
          else if (first) go(first.id);
        }}
        onClose={() => go(null)}
        onFollow={follow}
        onStop={() => void stop().catch(fail)}
      />,
      root,
    );

  // Back to the page on which the reader asked. A search field takes the key itself while there is something in it.
  window.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && !(target instanceof HTMLInputElement && target.value)) void closeWhoWindow();
  });
  window.addEventListener('popstate', () => openEntity(readWhoAddress(location.href).id).catch(fail));
  watchChoices(next => {
    choices = next;
    show();
  }, new AbortController().signal);
  show();
  root.querySelector<HTMLElement>('[name=who]')?.focus();
  void search();
  openEntity(readWhoAddress(location.href).id).catch(fail);
  return show;
}
