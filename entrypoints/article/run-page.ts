import { cardAddress } from '../../lib/extension/browser/content-script/card-source.ts';
import {
  handleRequests,
  type PageRequests,
  sendToBackground,
} from '../../lib/extension/messaging/messages.ts';
import type { PageState, PageStateSummary } from '../../lib/model/panel/page-state.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { readArticlePage } from '../../lib/page/article/read-article-page.ts';
import { articleScript } from '../../lib/page/article-script.ts';
import { namesOnPage } from '../../lib/page/marks/names-on-page.ts';
import { openOverlay } from '../../lib/page/open-overlay.ts';
import type { Overlay } from '../../lib/page/overlay.ts';
import { followArticle } from '../../lib/page/watch/follow-article.ts';
import { whenIdle } from '../../lib/page/watch/idle.ts';
import type { Reading } from '../../lib/page/watch/reading.ts';

/** Longest wait for idle time, after the highlights are painted. ms. */
const PORTRAITS_LATEST_MS = 1_000;

/** A page on which Dramatis is running. */
export interface RunningPage {
  setSettings(settings: Settings): void;
  /** The names in its article. */
  names(): readonly string[];
}

interface PageEvents {
  /** Called whenever something fails, to check whether the extension is still installed. */
  readonly onLost: () => void;
  /** Receives the page's state, for the toolbar. */
  readonly report: (state: PageStateSummary) => void;
  /** Called when the page's names have changed; calls `setSettings` before it resolves. */
  readonly askSettings: () => Promise<void>;
}

/**
 * Follows the page's article, has it analysed, shows the overlay and handles requests. Undoes everything when the
 * signal aborts.
 */
export function runPage(
  firstSettings: Settings,
  signal: AbortSignal,
  { onLost, report, askSettings }: PageEvents,
): RunningPage {
  let settings = firstSettings;
  let state: PageState = { state: 'no-article' };
  let overlay: Overlay | null = null;
  let current: Reading | null = null;
  const become = (next: PageState): void => {
    state = next;
    report(
      next.state === 'read' ? { state: 'read', names: next.analysis.cast.length } : { state: next.state },
    );
  };

  const mayOpen = (): boolean => {
    onLost();
    return !signal.aborted;
  };
  const open = (): Overlay =>
    openOverlay(
      settings,
      {
        mayOpen,
        card: cardAddress(),
        onBlocked: entityId => {
          if (state.state === 'read') state = { ...state, blockedCard: entityId };
        },
      },
      signal,
    );

  const show = async (reading: Reading): Promise<void> => {
    const isNew = reading.analysis !== current?.analysis;
    current = reading;
    // Which of its names the reader wants left out.
    if (isNew) await askSettings();
    if (current !== reading) return;
    overlay ??= open();
    overlay.setReading(reading);
    if (isNew) whenIdle(() => void portray(reading).catch(onLost), PORTRAITS_LATEST_MS, signal);
  };
  /** Long before the first card opens, so that no card waits for it. The article may change meanwhile. */
  const portray = async ({ article, analysis }: Reading): Promise<void> => {
    if (current?.analysis !== analysis) return;
    const portraits = await sendToBackground('portrayCast', { article, analysis });
    if (current?.analysis === analysis) overlay?.setPortraits(portraits);
  };

  const follower = followArticle(
    {
      read: () =>
        readArticlePage(document, articleScript.dramatisReadAnyway || settings.sitesRead.length > 0) ??
        (settings.frontPages ? articleScript.dramatisFrontPage?.(document) : null),
      analyse: article => sendToBackground('analysePage', { article }),
      onStart: () => become({ state: 'reading' }),
      onReading: reading => {
        if (reading) {
          const { article, analysis } = reading;
          become({ state: 'read', article, analysis, watching: 'live' });
          show(reading).catch(onLost);
          return;
        }
        become({ state: 'no-article' });
        current = null;
        overlay?.setReading(null);
      },
      onFailure: error => {
        become({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
        onLost();
      },
      onBudgetSpent: () => {
        if (state.state === 'read') state = { ...state, watching: 'stopped' };
      },
    },
    signal,
  );
  handleRequests<PageRequests>(
    {
      pageState: () => ({ ...state, address: location.href }),
      showSpan: ({ span }) => overlay?.showSpan(span) ?? false,
      walkMentions: ({ step }) => overlay?.walk(step) ?? false,
      // The settings say so, too, a moment later.
      readAnyway: () => {
        articleScript.dramatisReadAnyway = true;
        follower.readNow();
        return true;
      },
    },
    { signal },
  );
  return {
    setSettings(next) {
      const isChanged = next.frontPages !== settings.frontPages;
      settings = next;
      if (isChanged) follower.readNow();
      overlay?.setSettings(next);
    },
    names: () => (current ? namesOnPage(current.article, current.analysis) : []),
  };
}
