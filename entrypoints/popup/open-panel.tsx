import '../../components/common/theme.css';
import '../../components/panel/panel.css';
import '../../components/panel/cast.css';
import '../../components/panel/entity.css';
import '../../components/panel/encyclopaedia.css';
import '../../components/coverage/coverage.css';
import '../../components/coverage/coverage-progress.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-props.ts';
import { isSiteOn } from '../../lib/extension/settings/site-rule.ts';
import { openSession, type PanelState } from '../../lib/panel/session.ts';
import { exportCast } from './export-cast.ts';

/**
 * Shows the story in view in an element, and follows it. `tab` in the page's address names another tab than the
 * active one, `entity` the one of the cast to begin with.
 * @returns draws it anew
 */
export function openPanel(root: HTMLElement): () => void {
  const address = new URLSearchParams(location.search);
  const wantedTab = address.get('tab');
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort());

  let state: PanelState | null = null;
  let shown: PanelState | null = null;
  const session = openSession(wantedTab === null ? null : Number(wantedTab), show, closing.signal);
  const on: PanelActions = {
    site: session.setSite,
    reload: session.reload,
    grantAccess: () => session.grantAccess(),
    show: session.show,
    follow: session.follow,
    entity: session.lookUp,
    elsewhere: session.lookElsewhere,
    stop: session.stopLooking,
    news: () => void session.lookForNews().catch(() => undefined),
    seeNews: session.seeNews,
    export: async (id, format, way) => {
      if (state) session.tell(await exportCast(state, id, format, way));
    },
  };

  /** Draws in a turn of its own: an effect may change the state while Preact is drawing. */
  function show(next: PanelState): void {
    if (state === shown) queueMicrotask(drawNow);
    state = next;
  }

  function drawNow(): void {
    if (!state) return;
    shown = state;
    const { page, host, settings, stamp, coverage, contexts, meetings, elsewhere, news, notice } = state;
    render(
      <Panel
        view={page}
        stamp={stamp}
        site={host === null ? null : { host, on: isSiteOn(settings, host) }}
        followed={settings.followed}
        news={news}
        coverage={coverage}
        contexts={contexts}
        meetings={meetings}
        elsewhere={elsewhere}
        notice={notice}
        firstId={address.get('entity')}
        now={Date.now()}
        on={on}
      />,
      root,
    );
  }
  return drawNow;
}
