import '../common/theme.css';
import './panel.css';
import './cast.css';
import './entity.css';
import './encyclopaedia.css';
import '../coverage/coverage.css';
import '../coverage/coverage-progress.css';
import { render } from 'preact';
import type { PanelActions, PanelState } from '../../lib/model/panel/panel.ts';
import type { Watchable } from '../../lib/model/panel/watchable.ts';
import { Panel } from './Panel.tsx';

interface Session {
  readonly store: Watchable<PanelState>;
  readonly actions: PanelActions;
}

/**
 * Shows the panel in an element.
 * @param firstId id of the cast member to open first
 * @returns a function that redraws it
 */
export function showPanel(
  root: HTMLElement,
  { store, actions }: Session,
  firstId: string | null,
): () => void {
  const draw = (): void =>
    render(<Panel state={store.state} firstId={firstId} now={Date.now()} on={actions} />, root);
  store.watch(draw);
  return draw;
}
