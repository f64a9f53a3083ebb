import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/cast.css';
import '../../components/entity.css';
import '../../components/encyclopaedia.css';
import '../../components/coverage.css';
import '../../components/looking.css';
import './who.css';
import { render } from 'preact';
import { WhoPage } from '../../components/who/WhoPage.tsx';
import { changeChoice, watchChoices } from '../../lib/extension/choices.ts';
import { closeWhoWindow } from '../../lib/extension/open-who.ts';
import { openWhoSession, type WhoState } from '../../lib/extension/panel/who-session.ts';

/**
 * Shows the search in all that is known in an element.
 * @returns draws it anew
 */
export function openWhoPage(root: HTMLElement): () => void {
  let followed: ReadonlySet<string> = new Set();
  let state: WhoState | null = null;
  const session = openWhoSession(next => {
    state = next;
    draw();
  });

  const follow = (on: boolean): void => {
    if (!state?.open) return;
    const { id, name } = state.open.entity;
    changeChoice('followed', all => [
      ...all.filter(other => other.id !== id),
      ...(on ? [{ id, name, seenAt: Date.now() }] : []),
    ]).catch(session.fail);
  };
  function draw(): void {
    if (!state) return;
    render(
      <WhoPage
        {...state}
        isFollowed={followed.has(state.open?.entity.id ?? '')}
        now={Date.now()}
        onQuery={session.search}
        onOpen={session.open}
        onFirst={session.openFirst}
        onClose={() => session.open(null)}
        onFollow={follow}
        onStop={session.stop}
      />,
      root,
    );
  }

  // Back to the page on which the reader asked. A search field takes the key itself while there is something in it.
  window.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && !(target instanceof HTMLInputElement && target.value)) void closeWhoWindow();
  });
  watchChoices(choices => {
    followed = new Set(choices.followed.map(({ id }) => id));
    draw();
  }, new AbortController().signal);
  return draw;
}
