import '../../components/common/theme.css';
import '../../components/panel/panel.css';
import '../../components/panel/cast.css';
import '../../components/panel/entity.css';
import '../../components/panel/encyclopaedia.css';
import '../../components/coverage/coverage.css';
import '../../components/coverage/coverage-progress.css';
import './lookup.css';
import { render } from 'preact';
import { LookupPage } from '../../components/lookup/LookupPage.tsx';
import { closeLookupWindow } from '../../lib/extension/browser/lookup/open-lookup.ts';
import { updateSetting, watchSettings } from '../../lib/extension/settings/settings.ts';
import { type LookupState, openLookupSession } from '../../lib/panel/lookup-session.ts';

/**
 * Shows the search in all that is known in an element.
 * @returns draws it anew
 */
export function openLookupPage(root: HTMLElement): () => void {
  let followed: ReadonlySet<string> = new Set();
  let state: LookupState | null = null;
  const session = openLookupSession(next => {
    state = next;
    draw();
  });

  const follow = (on: boolean): void => {
    if (!state?.open) return;
    const { id, name } = state.open.entity;
    updateSetting('followed', all => [
      ...all.filter(other => other.id !== id),
      ...(on ? [{ id, name, seenAt: Date.now() }] : []),
    ]).catch(session.fail);
  };
  function draw(): void {
    if (!state) return;
    render(
      <LookupPage
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
    if (key === 'Escape' && !(target instanceof HTMLInputElement && target.value)) void closeLookupWindow();
  });
  watchSettings(settings => {
    followed = new Set(settings.followed.map(({ id }) => id));
    draw();
  }, new AbortController().signal);
  return draw;
}
