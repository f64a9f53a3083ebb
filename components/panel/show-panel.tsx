import '../styles/theme.css';
import '../styles/base.css';
import '../styles/switch.css';
import '../styles/tabs.css';
import './panel.css';
import './reading.css';
import './bar.css';
import './cast/cast.css';
import './story/map.css';
import './story/picture.css';
import './entity/entity.css';
import '../card/why/why.css';
import './entity/encyclopaedia.css';
import '../coverage/coverage.css';
import '../coverage/coverage-progress.css';
import '../coverage/story/story.css';
import '../coverage/starter-set.css';
import '../coverage/timeline/timeline.css';
import { render } from 'preact';
import type { PanelActions, PanelState } from '../../lib/model/panel/panel.ts';
import type { Watchable } from '../../lib/model/panel/watchable.ts';
import { Panel } from './Panel.tsx';
import type { PanelProps } from './panel-props.ts';

interface Session {
  readonly store: Watchable<PanelState>;
  readonly actions: PanelActions;
}

/**
 * Shows the panel in an element.
 * @param firstId id of the cast member to open first; null to begin with the whole cast
 * @returns a function that redraws it
 */
export function showPanel(
  root: HTMLElement,
  { store, actions }: Session,
  { shape, firstId }: Pick<PanelProps, 'shape' | 'firstId'>,
): () => void {
  const draw = (): void =>
    render(<Panel shape={shape} state={store.state} firstId={firstId} now={Date.now()} on={actions} />, root);
  store.watch(draw);
  return draw;
}
