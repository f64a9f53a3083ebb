import '../styles/theme.css';
import '../styles/base.css';
import '../panel/panel.css';
import '../panel/bar.css';
import '../panel/cast/cast.css';
import '../panel/entity/entity.css';
import '../panel/entity/encyclopaedia.css';
import '../coverage/coverage.css';
import '../coverage/coverage-progress.css';
import '../coverage/story/story.css';
import '../coverage/starter-set.css';
import './lookup.css';
import { render } from 'preact';
import type { LookupActions, LookupState } from '../../lib/model/panel/lookup-page.ts';
import type { Watchable } from '../../lib/model/panel/watchable.ts';
import { LookupPage } from './LookupPage.tsx';

interface Session {
  readonly store: Watchable<LookupState>;
  readonly actions: LookupActions;
}

/**
 * Shows the lookup page in an element.
 * @param leave takes the reader back to where the lookup started, if the page has a window of its own
 * @returns a function that redraws the page
 */
export function showLookupPage(
  root: HTMLElement,
  { store, actions }: Session,
  leave: () => Promise<void>,
): () => void {
  const draw = (): void => render(<LookupPage state={store.state} now={Date.now()} on={actions} />, root);
  // A search field uses Escape itself as long as there is something in it.
  window.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && !(target instanceof HTMLInputElement && target.value)) void leave();
  });
  store.watch(draw);
  return draw;
}
